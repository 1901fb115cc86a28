import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';

interface Noted {
  readonly id: string;
  readonly title: string;
  readonly docNumber: string | null;
}

const NOTICES = JSON.parse(readFileSync('dist/data/notices.json', 'utf8')) as readonly Noted[];
const byId = (id: string): Noted => {
  const found = NOTICES.find((notice) => notice.id === id);
  if (found === undefined) throw new Error(`${id} is not in dist/data/notices.json`);
  return found;
};
const HELD = byId('renshebufa-2020-8');
const OTHER = byId('renshetingmingdian-2020-5');
// A line without a partner, a quotation mark, markup: what people paste.
const MEMO = `备忘录 <img src=x onerror="document.title='run'">

依据《${HELD.title}》（人社部发[2020] 8号），并参照人社厅明电2020 5号；
《${OTHER.title}》（${HELD.docNumber}）一说有误。另见沪人社规〔2019〕99号，以及工信部联企业〔2011〕300号。`;

async function check(page: Page, pasted: string): Promise<void> {
  await page.getByLabel('文稿').fill(pasted);
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.locator('[data-memo-result] [role="status"]').first()).toContainText('找到');
}

test('a memo is checked in the browser: what is held, cited, unknown, and what disagrees @place', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  await page.goto(new URL('memo.html', baseURL).href);
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await check(page, MEMO);

  const held = page.locator('[data-found="held"]');
  await expect(held.locator(`a[href="notices/${HELD.id}.html"]`)).toContainText(HELD.title);
  await expect(held.locator(`a[href="notices/${OTHER.id}.html"]`)).toBeVisible();
  await expect(held).toContainText('2020年2月7日');
  const odd = page.locator('[data-found="odd"]');
  await expect(odd).toContainText(`所写的文号，本库是`);
  await expect(odd).toContainText(`（${OTHER.docNumber}）`);
  await expect(page.locator('[data-found="missing"]')).toContainText('工信部联企业〔2011〕300号');
  await expect(page.locator('[data-found="missing"] .meta a').first()).toHaveAttribute(
    'href',
    /^notices\/[^/]+\.html/,
  );
  await expect(page.locator('[data-found="unknown"]')).toContainText('沪人社规〔2019〕99号');

  // The text stands beside the list, as it was pasted, each place a link to its line.
  const marked = page.locator('.pasted');
  const words = await marked.evaluate((box) => {
    const copy = box.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    return copy.textContent;
  });
  expect(words).toBe(MEMO);
  expect(await page.title()).toContain('核对');
  await marked.locator('a.odd').click();
  await expect(page.locator('[data-found="odd"] li:target')).toBeVisible();

  // Nothing but files of the site is asked for, and nothing of the text is in any address.
  const own = /^GET .*\/(?:(?:data|search-index)\/[\w.-]+\.js|favicon\.svg)$/;
  const strange = asked.filter((one) => !own.test(one));
  expect(strange).toEqual([]);
});

test('the result is had as a text file with correct citations', async ({ page }, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  await page.goto('memo.html');
  await check(page, `见人社部发8号。`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文本' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('核对结果.txt');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(`1. 人力资源社会保障部等四部门《${HELD.title}》（${HELD.docNumber}）`);
  await page.getByRole('button', { name: '清空' }).click();
  await expect(page.getByLabel('文稿')).toHaveValue('');
  await expect(page.locator('[data-memo-result]')).toBeHidden();
});

test('a checked memo bars nobody’s way, and fits a phone', async ({ browser, baseURL }, info) => {
  test.skip(info.project.name !== 'root', 'the same everywhere');
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(new URL('memo.html', baseURL).href);
  await check(page, MEMO);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await page.goto('memo.html');
    await expect(page.locator('main')).toContainText('核对需要浏览器运行脚本');
    await expect(page.getByLabel('文稿')).toBeHidden();
  });
});
