import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { noteBudget } from '../../scripts/run/budget.ts';
import { KINDS } from './pages.ts';

/** What follows in a list or a table after the first rows of it. */
const MORE_OF_THE_SAME = 'li:nth-of-type(n+9), tr:nth-of-type(n+9), article:nth-of-type(n+5)';

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing bars the way on any kind of page, ${scheme}`, async ({
    browser,
    baseURL,
  }, info) => {
    test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
    test.setTimeout(600_000);
    // axe adds a script of its own, which the policy of our pages would forbid.
    const context = await browser.newContext({ colorScheme: scheme, bypassCSP: true });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const path of KINDS) {
      await page.goto(new URL(path, baseURL).href);
      if (path.includes('?q=')) {
        await expect(page.locator('main')).toHaveAttribute('data-search-status', 'done');
      }
      const axe = new AxeBuilder({ page });
      // The scheme changes colours alone, and rows of one list have the same; all else was looked at in the light.
      if (scheme === 'dark')
        axe.withRules(['color-contrast', 'link-in-text-block']).exclude(MORE_OF_THE_SAME);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) {
        wrong.push(`${path}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
      }
    }
    noteBudget({
      name: `axe, ${KINDS.length} kinds of page, ${scheme}`,
      value: wrong.length,
      limit: 0,
      unit: '',
      bound: 'most',
    });
    expect(wrong).toEqual([]);
    await context.close();
  });
}

test('a clause that was chosen by its number is announced with its tools', async ({
  browser,
  baseURL,
}, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(new URL('notices/renshebufa-2020-8.html#sec_3__sub_6', baseURL).href);
  await expect(page.getByRole('group', { name: '引用此条' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});
