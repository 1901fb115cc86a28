import { expect, test } from '@playwright/test';
import { noteBudget } from '../../scripts/run/budget.ts';
import { EVERY_PAGE, KINDS } from './pages.ts';

/** The narrowest phone: what is too wide in a text is so there first. */
const NARROW = { width: 320, height: 900 };

test('every page opens clean and fits a phone: no errors, no policy reports, nothing from outside @place', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(600_000);
  // Elsewhere only the addresses differ, and they are of one make within a kind.
  const pages = info.project.name === 'root' ? EVERY_PAGE : KINDS;
  const wrong: string[] = [];
  let here = '';
  page.on('request', (request) => {
    const url = request.url();
    const own = [baseURL ?? '', 'data:', 'blob:'].some((start) => url.startsWith(start));
    if (!own) wrong.push(`${here}: asked for ${url}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      wrong.push(`${here}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => wrong.push(`${here}: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Leaving a page before its icon has come is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      wrong.push(`${here}: failed ${request.url()}`);
    }
  });
  await page.setViewportSize(NARROW);
  const wide: string[] = [];
  for (const path of pages) {
    here = path;
    await page.goto(new URL(path, baseURL).href, { waitUntil: 'load' });
    const by = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (by > 0) wide.push(`${path}: ${by} px`);
  }
  noteBudget({
    name: `errors, policy reports and outside requests of ${pages.length} pages, ${info.project.name}`,
    value: wrong.length,
    limit: 0,
    unit: '',
    bound: 'most',
  });
  expect(EVERY_PAGE.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
  expect(wide, 'wider than the window').toEqual([]);
});

test('no page names an address of its own host', async () => {
  const { readFileSync } = await import('node:fs');
  const absolute = EVERY_PAGE.flatMap((path) => {
    const html = readFileSync(`dist/${path}`, 'utf8');
    const found = html.match(/(?:href|src|action)="(?:\/|https?:)[^"]*"/g) ?? [];
    return found.map((link) => `${path}: ${link}`);
  });
  expect(absolute).toEqual([]);
});

test('no page carries a module, an inline script or an inline style', async () => {
  const { readFileSync } = await import('node:fs');
  const inline = EVERY_PAGE.flatMap((path) => {
    const html = readFileSync(`dist/${path}`, 'utf8');
    const found =
      html.match(
        /<script(?![^>]*(?:src=|application\/ld\+json))[^>]*>|type="module"|<style|\sstyle="|\son[a-z]+="/g,
      ) ?? [];
    return found.map((markup) => `${path}: ${markup}`);
  });
  expect(inline).toEqual([]);
});
