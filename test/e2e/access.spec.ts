import { expect, test } from '@playwright/test';
import { noteBudget } from '../../scripts/run/budget.ts';
import { violations } from './axe.ts';
import { KINDS } from './pages.ts';

/** The rules that a change of colours can break; all others were looked at in the light. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

test('nothing bars the way on any kind of page, light and dark', async ({
  browser,
  baseURL,
}, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  test.setTimeout(600_000);
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const wrong = { light: [] as string[], dark: [] as string[] };
  for (const path of KINDS) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(new URL(path, baseURL).href);
    if (path.includes('?q=')) {
      await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
    }
    wrong.light.push(...(await violations(page)).map((one) => `${path}: ${one}`));
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground(), path).not.toBe(light);
    wrong.dark.push(...(await violations(page, OF_COLOUR)).map((one) => `${path}: ${one}`));
  }
  for (const scheme of ['light', 'dark'] as const)
    noteBudget({
      name: `axe, ${KINDS.length} kinds of page, ${scheme}`,
      value: wrong[scheme].length,
      limit: 0,
      unit: '',
      bound: 'most',
    });
  expect(wrong).toEqual({ light: [], dark: [] });
  await context.close();
});

test('a clause that was chosen by its number is announced with its tools', async ({
  browser,
  baseURL,
}, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(new URL('notices/renshebufa-2020-8.html#sec_3__sub_6', baseURL).href);
  await expect(page.getByRole('group', { name: '引用此条' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await context.close();
});
