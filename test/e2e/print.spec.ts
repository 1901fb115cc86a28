import { expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE } from './pages.ts';

/** Pages that fold a part of what they hold. */
const FOLDING = ['topics/wages-leave.html', 'topics/social-insurance.html', 'qa.html'];

/** What stands below a summary, and how much of it is not shown. */
function folded(page: Page): Promise<{ readonly all: number; readonly hidden: number }> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('main details > :not(summary)')];
    return { all: all.length, hidden: all.filter((one) => !one.checkVisibility()).length };
  });
}

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of FOLDING)
    test(`what ${path} folds away is printed`, async ({ page, baseURL }) => {
      await page.goto(new URL(path, baseURL).href);
      const { all, hidden } = await folded(page);
      expect(all).toBeGreaterThan(0);
      expect(hidden).toBe(all);
      await page.emulateMedia({ media: 'print' });
      expect(await folded(page)).toEqual({ all, hidden: 0 });
    });
});

test('a browser that cannot style what is folded opens it while it prints', async ({
  page,
  baseURL,
}) => {
  await page.goto(new URL('qa.html', baseURL).href);
  await page.locator('main summary').first().click();
  const open = page.locator('main details[open]');
  await expect(open).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(open).toHaveCount(1);
});

test('the head of a table that can be sorted is printed as words', async ({ page, baseURL }) => {
  await page.goto(new URL('amounts.html', baseURL).href);
  const button = page.locator('.amounts thead button').first();
  await expect(button).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // A control within a head is left out where the head comes again on the next sheet.
  await expect(button).toHaveCSS('display', 'contents');
});

test('a clause that is compared may be parted between sheets', async ({ page, baseURL }) => {
  // Kept whole, long ones would leave half a sheet empty before them.
  const [compared] = EVERY_PAGE.filter((path) => path.startsWith('compare/'));
  await page.goto(new URL(compared ?? '', baseURL).href);
  await page.emulateMedia({ media: 'print' });
  const pair = page.locator('.pair').first();
  await expect(pair).toHaveCSS('break-inside', 'auto');
  await expect(pair.locator('.spine')).toHaveCSS('break-after', 'avoid');
});
