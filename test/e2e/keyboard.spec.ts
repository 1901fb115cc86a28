import { expect, test } from '@playwright/test';

test('by keyboard alone: search, a clause, what it cites, and back @place', async ({
  page,
  baseURL,
}) => {
  await page.goto(new URL('index.html', baseURL).href);
  await page.keyboard.press('/');
  await expect(page.locator('input[name="q"]')).toBeFocused();
  await page.keyboard.type('工伤保障 医护');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
  const hit = page.locator('article[data-result] a').first();
  for (
    let step = 0;
    step < 80 && !(await hit.evaluate((a) => a === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(hit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-notice]')).toBeVisible();

  await page.goto(new URL('notices/renshebumingdian-2020-1.html#sec_2', baseURL).href);
  const cite = page.locator('#sec_2 a[data-cite]').first();
  await page.locator('#sec_2 a').first().focus();
  for (
    let step = 0;
    step < 40 && !(await cite.evaluate((a) => a === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(cite).toBeFocused();
  const target = (await cite.getAttribute('data-cite')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-notice]')).toHaveAttribute('data-notice', target);
  await page.goBack();
  await expect(page.locator('article[data-notice]')).toHaveAttribute(
    'data-notice',
    'renshebumingdian-2020-1',
  );
});

test('the first stop of every page leads past its head', async ({ page, baseURL }) => {
  await page.goto(new URL('notices.html', baseURL).href);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});
