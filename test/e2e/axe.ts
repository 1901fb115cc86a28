import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe finds wrong with a page as it is now: all its rules or those given, a line a rule with the elements that break it. The page
 * must have been opened with `bypassCSP`, since our policy forbids the script that is added to it; it stays there for a second look.
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ path: SOURCE });
  return page.evaluate(async (runOnly) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await run(document, {
      resultTypes: ['violations'],
      // Fetching style sheets again serves one rule alone, an experimental one that is off.
      preload: false,
      ...(runOnly === undefined ? {} : { runOnly }),
    });
    return found.violations.map(
      ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }, rules);
}
