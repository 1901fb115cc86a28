import { accessSync, constants } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Firefox cuts Chinese in its own way and has its own rules for file: — the main path must not notice. */
const FIREFOX = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => {
    try {
      accessSync(path ?? '', constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
);

test.describe('Firefox', () => {
  let firefox: Browser | undefined;

  test.beforeAll(async ({ browserName: _ }, info) => {
    if (FIREFOX === undefined) console.log('Firefox is not installed: its tests are skipped');
    test.skip(
      FIREFOX === undefined || info.project.name === 'sub',
      'a server and a folder are enough',
    );
    firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX ?? '',
      headless: true,
    });
  });

  test.afterAll(async () => {
    await firefox?.close();
  });

  test('search, clause and back', async ({ baseURL }) => {
    test.setTimeout(120_000);
    const page = await firefox?.newPage();
    if (!page) throw new Error('no page');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const at = (path: string): string => new URL(path, baseURL).href;
    await page.goto(at(`search.html?q=${encodeURIComponent('停工停产在一个工资支付周期内')}`));
    await page.waitForSelector('main[data-search-status="done"]');
    const literal = await page.$eval('article[data-result]', (hit) =>
      hit.getAttribute('data-literal'),
    );
    expect(literal).toBe('true');
    await page.goto(at(`search.html?q=${encodeURIComponent('人社部发[2020] 8')}`));
    await page.waitForSelector('main[data-search-status="done"]');
    const first = await page.$eval('article[data-result]', (hit) =>
      hit.getAttribute('data-result'),
    );
    expect(first).toBe('renshebufa-2020-8');
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('article[data-result] a', (link) => (link as HTMLAnchorElement).click()),
    ]);
    expect(page.url()).toContain('notices/renshebufa-2020-8.html');
    const text = await page.$eval('article[data-notice]', (article) => article.textContent);
    expect(text).toContain('在一个工资支付周期内的按照劳动合同规定的标准支付工资');
    // From its cache Firefox brings the page back without a new load, which goBack() would wait for.
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => document.querySelector('main')?.dataset['searchStatus']))
      .toBe('done');
    expect(errors).toEqual([]);
  });
});
