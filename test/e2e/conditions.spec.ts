import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { KINDS } from './pages.ts';

/** The same answers whatever the network does, and whatever the browser keeps to itself. */
const QUERIES = ['隔离期间工资', '人社部发[2020] 8', '"停工停产"', '公司没钱发工资怎么办'];

interface Found {
  readonly ids: readonly string[];
  readonly literal: string | null;
}

async function found(page: Page, baseURL: string | undefined, q: string): Promise<Found> {
  await page.goto(new URL(`search.html?q=${encodeURIComponent(q)}&n=500`, baseURL).href);
  await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
  const ids = await page
    .locator('article[data-result]')
    .evaluateAll((all) => all.map((hit) => (hit as HTMLElement).dataset['result'] ?? ''));
  return { ids, literal: await page.locator('main').getAttribute('data-search-literal') };
}

let plain: readonly Found[] = [];

test.beforeAll(async ({ browser, baseURL }, info) => {
  if (info.project.name !== 'root') return;
  const page = await browser.newPage();
  const answers: Found[] = [];
  for (const q of QUERIES) answers.push(await found(page, baseURL, q));
  plain = answers;
  await page.close();
});

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'a network is between them only here');
});

async function same(
  page: Page,
  baseURL: string | undefined,
  count = QUERIES.length,
): Promise<void> {
  for (const [at, q] of QUERIES.slice(0, count).entries())
    expect(await found(page, baseURL, q), q).toEqual(plain[at]);
}

test('over a slow network', async ({ page, context, baseURL }) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await same(page, baseURL, 2);
});

test('without workers', async ({ page, baseURL }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await same(page, baseURL);
});

test('from the cache, with the network gone after the first answer', async ({ page, baseURL }) => {
  await found(page, baseURL, QUERIES[0] ?? '');
  await page.context().setOffline(true);
  const box = page.locator('main input[name="q"]');
  for (const [at, q] of QUERIES.entries()) {
    await box.fill(q);
    await box.press('Enter');
    await expect(page).toHaveURL(new RegExp(encodeURIComponent(q).slice(0, 20)));
    await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
    await expect(page.locator('main')).toHaveAttribute(
      'data-search-total',
      String(plain[at]?.ids.length),
    );
    await expect(page.locator('article[data-result]').first()).toHaveAttribute(
      'data-result',
      plain[at]?.ids[0] ?? '',
    );
  }
});

test('over a network that drops each file once', async ({ page, baseURL }) => {
  const dropped = new Set<string>();
  await page.route('**/search-index/**', (route) => {
    const url = route.request().url();
    if (dropped.has(url)) return route.continue();
    dropped.add(url);
    return route.abort('connectionreset');
  });
  const [q = ''] = QUERIES;
  await page.goto(new URL(`search.html?q=${encodeURIComponent(q)}&n=500`, baseURL).href);
  const status = page.locator('main');
  await expect(status).toHaveAttribute('data-search-status', /done|error/);
  // What was lost is told each time, and a reader who tries again gets there.
  for (let tries = 0; tries < 8; tries += 1) {
    await expect(status).toHaveAttribute('data-search-status', /done|error/);
    if ((await status.getAttribute('data-search-status')) === 'done') break;
    await expect(page.getByRole('alert')).toContainText('没有加载成功');
    await page.getByRole('button', { name: '重试' }).click();
  }
  expect(dropped.size).toBeGreaterThan(0);
  await same(page, baseURL);
});

/** As a browser does that was told to keep nothing: the very mention of storage throws. */
async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
}

test('with storage refused, and nothing complains', async ({ page, context, baseURL }) => {
  await refuseStorage(context);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await same(page, baseURL);
  for (const path of ['index.html', 'notices/renshebufa-2020-8.html', 'deadlines.html']) {
    await page.goto(new URL(path, baseURL).href);
    await page.getByRole('button', { name: /明暗/ }).click();
  }
  expect(errors).toEqual([]);
});

test('without JavaScript every kind of page can be read, and one gets from page to page', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of KINDS) {
    await page.goto(new URL(path, baseURL).href);
    const shown = await page.evaluate(() => ({
      title: document.querySelector('h1')?.checkVisibility(),
      text: document.querySelector('main')?.innerText.length ?? 0,
      // Nothing waits for a script to be shown, nor pretends to work without one.
      ways: [...document.querySelectorAll('nav a[href]')].some((link) => link.checkVisibility()),
    }));
    expect(shown.title, path).toBe(true);
    expect(shown.text, path).toBeGreaterThan(30);
    expect(shown.ways, path).toBe(true);
  }
  await page.goto(new URL('search.html?q=工资', baseURL).href);
  // As it is rendered: a locator's own text leaves <noscript> out.
  expect(await page.locator('main').innerText()).toContain('查找需要浏览器运行脚本');
  await page.goto(new URL('index.html', baseURL).href);
  await page.locator('main a[href*="topics/"]:visible').first().click();
  await page.locator('main a[href*="notices/"]:visible').first().click();
  await expect(page.locator('article[data-notice]')).toBeVisible();
  await context.close();
});
