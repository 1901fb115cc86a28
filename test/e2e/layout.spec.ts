import { expect, type Page, test } from '@playwright/test';
import { KINDS, NOTICES } from './pages.ts';

/** Phones, a tablet, a screen: on either side of each breakpoint. */
const PHONE = 360;
const WIDTHS = [320, PHONE, 768, 1440];

/** Lays out what a browser leaves for later, so that it is measured too. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** How far the page is wider than the window, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** What a finger would miss: controls lower than 44 px, as a line each. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Links inside running text and quotations are exempt, as is the skip link, which no finger reaches.
    const running =
      '.text p, .text td, .text h2, .lede, blockquote, .prose p, .what, .pair p, .tell, .skip, .foot p, .facts p';
    const seen = [...document.querySelectorAll<HTMLElement>('a, button, summary, select, input')];
    return seen
      .filter((element) => !element.closest(running) && element.checkVisibility())
      .map((element) => {
        const label = element.closest('label');
        const box = (label ?? element).getBoundingClientRect();
        const after = getComputedStyle(element, '::after');
        // A label in the text is reached through the larger area around it.
        const grown = element.matches('.n') ? Number.parseFloat(after.height) || 0 : 0;
        return { name: element.outerHTML.slice(0, 90), height: Math.max(box.height, grown) };
      })
      .filter(({ height }) => height > 0 && height < 43.5)
      .map(({ name, height }) => `${Math.round(height)} px high: ${name}`);
  });
}

/** A finger, not a mouse: the filters of search stand closer together for one. */
test.use({ hasTouch: true });

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  test.setTimeout(600_000);
});

test('each kind of page has one red rule and fits any window, also set twice as large, with room for a finger', async ({
  page,
  baseURL,
}) => {
  const wrong: string[] = [];
  for (const path of KINDS) {
    await open(page, new URL(path, baseURL).href);
    const rules = await page.locator('main hr, main .faces').count();
    if (rules !== 1 && !path.startsWith('search.html')) wrong.push(`${path}: ${rules} red rules`);
    const note = async (where: string): Promise<void> => {
      const by = await overflow(page);
      if (by > 0) wrong.push(`${path} ${where}: ${by} px too wide`);
    };
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await note(`at ${width} px`);
      if (width !== PHONE) continue;
      wrong.push(...(await small(page)).map((one) => `${path} ${one}`));
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await note('set twice as large');
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    }
  }
  expect(wrong).toEqual([]);
});

test('print keeps the text and leaves out what only a screen can use', async ({
  page,
  baseURL,
}) => {
  await page.goto(new URL(NOTICES.parts, baseURL).href);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.head', '.toc', '.seek', 'form', 'button']) {
    for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
  }
  await expect(page.locator('article[data-notice]')).toBeVisible();
  await expect(page.locator('.foot p').first()).toBeVisible();
});
