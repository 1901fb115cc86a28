import type { Page } from '@playwright/test';
import { ask, open } from '../search/page.ts';

/** How a site is asked: `open` brings a reader to the point of typing the first query; `ask` gives ids in rank order, up to 20. */
export interface Driver {
  readonly open: (page: Page, site: string, q: string) => Promise<readonly string[]>;
  readonly ask: (page: Page, q: string) => Promise<readonly string[]>;
}

const idIn = (address: string): string => /notices\/([^/.#?]+)/.exec(address)?.[1] ?? '';
const distinct = (addresses: readonly string[]): string[] =>
  [...new Set(addresses.map(idIn))].filter((id) => id !== '').slice(0, 20);

/** Our own search page. */
export const ours: Driver = {
  open: async (page, site, q) => {
    await open(page, site, q, 20);
    return page
      .locator('article[data-result]')
      .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset['result'] ?? ''));
  },
  ask: async (page, q) => (await ask(page, q)).ids,
};

/** Starlight's index through the interface that its own dialog uses. */
export const starlightSearch: Driver = {
  open: async (page, site, q) => {
    await page.goto(`${site}index.html`);
    return starlightSearch.ask(page, q);
  },
  ask: async (page, q) => {
    const addresses = await page.evaluate(async (query) => {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(path)) as {
        search(q: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return shown.map(({ url }) => url);
    }, q);
    return distinct(addresses);
  },
};

/** VitePress's box, typed into as a reader does. Its list is of headings, up to 16 of them. */
export const vitepressSearch: Driver = {
  open: async (page, site, q) => {
    await page.goto(`${site}index.html`);
    await page.locator('.VPNavBarSearch button').first().click();
    await page.waitForSelector('.VPLocalSearchBox input');
    return vitepressSearch.ask(page, q);
  },
  ask: async (page, q) => {
    const addresses = await page.evaluate(async (query) => {
      const box = document.querySelector<HTMLInputElement>('.VPLocalSearchBox input');
      const list = document.querySelector('.VPLocalSearchBox');
      if (!box || !list) throw new Error('no search box');
      const hrefs = (): string[] =>
        [...list.querySelectorAll<HTMLAnchorElement>('a.result')].map(({ href }) => href);
      // The list has no sign that it is ready: it is taken once it has stood still for a while after a change.
      const quiet = (wait: number): Promise<void> =>
        new Promise((resolve) => {
          let timer = setTimeout(finish, wait);
          const watch = new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(finish, 120);
          });
          function finish(): void {
            watch.disconnect();
            resolve();
          }
          watch.observe(list, { childList: true, subtree: true });
        });
      box.value = query;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await quiet(700);
      return hrefs();
    }, q);
    return distinct(addresses);
  },
};
