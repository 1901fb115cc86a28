import { expect, test } from '@playwright/test';
import { NOTICES } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lists, text, permalinks and relations are all there @place', async ({ page, baseURL }) => {
    await page.goto(new URL('notices.html', baseURL).href);
    await expect(page.locator('.list .item')).toHaveCount(52);
    await page.goto(new URL(`${NOTICES.parts}#sec_3__sub_6`, baseURL).href);
    await expect(page.locator('#sec_3__sub_6')).toBeInViewport();
    await expect(page.locator('[data-backlinks] .item').first()).toBeVisible();
    await page.goto(new URL('deadlines.html', baseURL).href);
    await expect(page.locator('.day').first()).toBeVisible();
    await page.goto(new URL('search.html', baseURL).href);
    await expect(page.locator('#search-app a').first()).toHaveAttribute('href', /notices\.html$/);
  });
});

test('deadlines are parted by the day that the reader chooses @place', async ({
  page,
  baseURL,
}) => {
  await page.goto(new URL('deadlines.html', baseURL).href);
  const base = page.getByLabel('以此日为准');
  await base.fill('2020-03-01');
  await expect(page.locator('[data-days="past"] .day').first()).toBeVisible();
  await expect(page.locator('[data-days="coming"] .day').first()).toBeVisible();
  for (const day of await page.locator('[data-days="past"] .day').all()) {
    expect((await day.getAttribute('data-until')) ?? '').toMatch(/^(?:20[01]\d-|2020-0[12]-)/);
  }
  await base.fill('2030-01-01');
  await expect(page.locator('[data-days="coming"]')).toBeHidden();
  await page.getByLabel('地区').selectOption('北京');
  for (const day of await page.locator('.day:visible').all()) {
    await expect(day).toHaveAttribute('data-region', '北京');
  }
});

test('amounts can be sorted by their number', async ({ page, baseURL }) => {
  await page.goto(new URL('amounts.html', baseURL).href);
  const column = page.getByRole('columnheader', { name: '标准' });
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  const values = await page
    .locator('td[data-value]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values.length).toBeGreaterThan(20);
});

test('a list is narrowed by what the reader chooses', async ({ page, baseURL }) => {
  await page.goto(new URL('notices.html', baseURL).href);
  await page.getByLabel('地区').selectOption('北京');
  const shown = page.locator('.item:visible');
  expect(await shown.count()).toBeLessThan(52);
  for (const item of await shown.all()) await expect(item).toHaveAttribute('data-region', '北京');
});

test('only changed clauses are left when the reader asks for them', async ({ page, baseURL }) => {
  await page.goto(new URL('compare.html', baseURL).href);
  await page.locator('.twin a').first().click();
  await expect(page.locator('.pair').first()).toBeVisible();
  await page.getByLabel('只看有改动的条').check();
  for (const same of await page.locator('.pair.same').all()) await expect(same).toBeHidden();
});

test('light and dark can be chosen and are kept @place', async ({ page, baseURL }) => {
  await page.goto(new URL('index.html', baseURL).href);
  const tool = page.getByRole('button', { name: /明暗/ });
  await tool.click();
  await tool.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(new URL('topics.html', baseURL).href);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a jump within a long topic lands on its heading', async ({ page, baseURL }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const part of ['clauses', 'amounts', 'deadlines']) {
      await page.goto(new URL('topics/wages-leave.html', baseURL).href);
      await page.locator(`.here a[href="#${part}"]`).click();
      const isAtTop = async (): Promise<boolean> => {
        const { y } = (await page.locator(`#${part}`).boundingBox()) ?? { y: -1 };
        return y >= 0 && y < 120;
      };
      await expect.poll(isAtTop).toBe(true);
      // It rests there, and was not only passed on the way.
      await page.waitForTimeout(500);
      expect(await isAtTop()).toBe(true);
    }
  }
});
