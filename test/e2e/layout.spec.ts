import { expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE, KINDS, NOTICES } from './pages.ts';

/** Phones, a tablet, a screen: on either side of each breakpoint. */
const WIDTHS = [320, 360, 768, 1440];
/** Notices differ more among themselves than other pages: tables, addresses, numbers of printed pages. */
const NOTICE_PAGES = EVERY_PAGE.filter((path) => path.startsWith('notices/'));

/** How far the page is wider than the window, in pixels. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test('no page is wider than its window', async ({ page, baseURL }) => {
  test.setTimeout(600_000);
  const wide: string[] = [];
  for (const path of [...KINDS, ...NOTICE_PAGES]) {
    await page.goto(new URL(path, baseURL).href);
    // What is too wide in a text is so on the narrowest screen first.
    for (const width of KINDS.includes(path) ? WIDTHS : WIDTHS.slice(0, 1)) {
      await page.setViewportSize({ width, height: 900 });
      const by = await overflow(page);
      if (by > 0) wide.push(`${path} at ${width} px: ${by} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('text set twice as large still fits a phone', async ({ page, baseURL }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 360, height: 900 });
  const wide: string[] = [];
  for (const path of KINDS) {
    await page.goto(new URL(path, baseURL).href);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const by = await overflow(page);
    if (by > 0) wide.push(`${path}: ${by} px`);
  }
  expect(wide).toEqual([]);
});

test('what is touched is at least 44 px high on a phone', async ({ page, baseURL }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 360, height: 900 });
  const small: string[] = [];
  for (const path of KINDS) {
    await page.goto(new URL(path, baseURL).href);
    const found = await page.evaluate(() => {
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
        .map(({ name, height }) => `${Math.round(height)} ${name}`);
    });
    small.push(...found.map((one) => `${path}: ${one}`));
  }
  expect(small).toEqual([]);
});

test('each kind of page has one red rule', async ({ page, baseURL }, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  for (const path of KINDS.filter((each) => !each.startsWith('search.html'))) {
    await page.goto(new URL(path, baseURL).href);
    const rules = page.locator('main hr, main .faces');
    expect(await rules.count(), path).toBe(1);
  }
});

test('print keeps the text and leaves out what only a screen can use', async ({
  page,
  baseURL,
}, info) => {
  test.skip(info.project.name !== 'root', 'the pages are the same everywhere');
  await page.goto(new URL(NOTICES.parts, baseURL).href);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.head', '.toc', '.seek', 'form', 'button']) {
    for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden();
  }
  await expect(page.locator('article[data-notice]')).toBeVisible();
  await expect(page.locator('.foot p').first()).toBeVisible();
});
