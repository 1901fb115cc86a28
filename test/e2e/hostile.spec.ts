import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { build, instance } from './instance.ts';

/** One small instance with an address: what a hostile bulletin does to its pages, and what machines find in it. */
test.describe.configure({ mode: 'serial' });

const ADDRESS = 'https://firm.example/notices/';
const OTHERS = `国务院

关于做好有关工作的通知

国办发〔2020〕98号

各省、自治区、直辖市人民政府：

一、提高认识。

国务院办公厅

2020年1月31日
`;

/** A bulletin that tries to run something, by every way that text has into a page. */
const TITLE = '关于<script>alert(1)</script>做好“<img/src=x/onerror=alert(2)>”工作的通知';
const BULLETIN = `国务院

${TITLE}

国办发〔2020〕99号

各省、自治区、直辖市人民政府：

一、点此[查看](javascript:alert(3))，或访问<iframe src="https://outside.example/"></iframe>，不得执行。

二、反转的文字\u202E在此，</script><script>alert(4)</script>，须照录，并落实国办发〔2020〕98号文件。

三、${'长'.repeat(100_000)}。

国务院办公厅

2020年2月1日

关于有关工作的答记者问

问：企业何时复工？

答：企业不早于2月9日24时复工。

问：工资怎么发？

答：工资按照劳动合同的约定支付。

国务院办公厅

2020年2月3日
`;
const NOTICE = 'notices/guobanfa-2020-99.html';

let root = '';
const dist = (path = ''): string => join(root, 'dist', path);
const read = (path: string): string => readFileSync(dist(path), 'utf8');

test.beforeAll(async ({ browserName: _ }, info) => {
  if (info.project.name !== 'root') return;
  test.setTimeout(600_000);
  root = instance({ '2020-08': OTHERS, '2020-09': BULLETIN }, { address: ADDRESS });
  const { code, told } = await build(root);
  expect(code, told).toBe(0);
});

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'built once, opened from its folder');
  test.setTimeout(600_000);
});

test.afterAll(() => {
  if (root !== '') rmSync(root, { recursive: true, force: true });
});

test('a hostile bulletin is shown as text and runs nothing', async ({ page }) => {
  const told: string[] = [];
  page.on('dialog', (dialog) => {
    told.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) told.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  const pages = globSync('**/*.html', { cwd: dist() });
  expect(pages).toContain(NOTICE);
  const touched = pages.filter((path) => read(path).includes('alert('));
  expect(touched).toContain(NOTICE);
  for (const path of touched) {
    await page.goto(pathToFileURL(dist(path)).href);
    expect(
      await page.locator('main script, main img, main iframe, a[href^="javascript:"]').count(),
      path,
    ).toBe(0);
  }
  await page.goto(pathToFileURL(dist(NOTICE)).href);
  await expect(page.locator('main')).toContainText('<script>alert(1)</script>');
  await expect(page.locator('h1')).toHaveText(TITLE);
  const text = (await page.locator('article[data-notice]').textContent()) ?? '';
  expect(text).toContain('反转的文字');
  expect(text).toContain('</script><script>alert(4)</script>');
  expect(text.match(/长{1000,}/)?.[0]).toHaveLength(100_000);
  await page.goto(
    `${pathToFileURL(dist('search.html')).href}?q=${encodeURIComponent('<img/src=x')}`,
  );
  await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
  expect(told).toEqual([]);
});

interface Xml {
  /** Of the root element; `parsererror` where it is no XML. */
  readonly name: string;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly string[];
}

/** Read by the browser's own parser, which takes nothing that is not well formed. */
function xml(page: Page, text: string): Promise<Xml> {
  return page.evaluate((source) => {
    const tree = new DOMParser().parseFromString(source, 'application/xml');
    const broken = tree.querySelector('parsererror') !== null;
    const of = (tag: string) =>
      [...tree.getElementsByTagName(tag)].map((element) => element.textContent ?? '');
    return {
      name: broken ? 'parsererror' : tree.documentElement.localName,
      texts: { loc: of('loc'), id: of('id'), title: of('title'), updated: of('updated') },
      links: [...tree.getElementsByTagName('link')].map((link) => link.getAttribute('href') ?? ''),
    };
  }, text);
}

/** The page below `dist/` that an address names. */
const pageAt = (address: string): string => {
  expect(address.startsWith(ADDRESS), address).toBe(true);
  return address.slice(ADDRESS.length) || 'index.html';
};

test('the sitemap names every page by an absolute address, and each exists', async ({ page }) => {
  const { name, texts } = await xml(page, read('sitemap.xml'));
  expect(name).toBe('urlset');
  const pages = globSync('**/*.html', { cwd: dist() }).filter((path) => path !== '404.html');
  expect((texts['loc'] ?? []).map(pageAt).sort()).toEqual(pages.sort());
  expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
});

test('each page names its own canonical address', () => {
  for (const path of globSync('**/*.html', { cwd: dist() })) {
    if (path === '404.html') continue;
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(read(path))?.[1] ?? '';
    expect(pageAt(canonical), path).toBe(path);
  }
});

test('feeds of all, of each topic and of each agency are Atom with absolute addresses', async ({
  page,
}) => {
  const feeds = globSync('feeds/**/*.xml', { cwd: dist() });
  expect(feeds).toContain('feeds/all.xml');
  const below = (folder: string, end: string): string[] =>
    globSync(`*${end}`, { cwd: dist(folder) }).map((file) => file.slice(0, -end.length));
  for (const kind of ['topics', 'issuers'])
    expect(below(`feeds/${kind}`, '.xml').sort()).toEqual(below(kind, '.html').sort());
  for (const path of feeds) {
    const { name, texts, links } = await xml(page, read(path));
    expect(name, path).toBe('feed');
    expect(texts['id']?.[0]).toBe(ADDRESS + path);
    for (const link of [...links, ...(texts['id'] ?? [])])
      expect(existsSync(dist(pageAt(link))), `${path}: ${link}`).toBe(true);
    for (const time of texts['updated'] ?? []) expect(Number.isNaN(Date.parse(time))).toBe(false);
  }
  const { texts } = await xml(page, read('feeds/all.xml'));
  expect(texts['id']).toContain(`${ADDRESS}${NOTICE}`);
  expect(texts['title']?.some((title) => title.includes('alert(1)'))).toBe(true);
});

function structured(path: string): Record<string, unknown> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(read(path))?.[1];
  return JSON.parse(json ?? 'null') as Record<string, unknown>;
}

test('machines read what a document is, who passed it, and what it cites', () => {
  expect(structured(NOTICE)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': ADDRESS + NOTICE,
    name: TITLE,
    legislationIdentifier: '国办发〔2020〕99号',
    legislationDate: '2020-02-01',
    legislationJurisdiction: { name: '中国' },
    legislationPassedBy: [{ name: '国务院办公厅' }],
    citation: [
      {
        url: `${ADDRESS}notices/guobanfa-2020-98.html`,
        legislationIdentifier: '国办发〔2020〕98号',
      },
    ],
  });
  // The bulletin prints neither its name nor its month: none is made up for it.
  expect(structured(NOTICE)).not.toHaveProperty('isPartOf');
  const [asked = ''] = globSync('notices/2020-09-*.html', { cwd: dist() });
  expect(structured(asked)).toMatchObject({
    '@type': 'FAQPage',
    url: ADDRESS + asked,
    mainEntity: [
      { '@type': 'Question', name: '企业何时复工？' },
      { '@type': 'Question', name: '工资怎么发？' },
    ],
  });
});

test('front matter that is code is refused by name and never run', async () => {
  const [name = ''] = globSync('content/notices/2020-09/*.md', { cwd: root });
  const file = join(root, name);
  const proof = join(root, 'ran');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---js\n${code}\n`));
  const { code: exit, told } = await build(root);
  expect(exit).toBe(1);
  expect(told).toContain(name.slice(name.lastIndexOf('/') + 1));
  expect(existsSync(proof)).toBe(false);
});
