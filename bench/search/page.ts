import { type Browser, chromium } from '@playwright/test';

/** What is asked of an open page, whichever library drives the browser. */
export interface Tab {
  readonly goto: (address: string) => Promise<unknown>;
  readonly waitForSelector: (selector: string) => Promise<unknown>;
  readonly evaluate: <Result, Given>(
    work: (given: Given) => Promise<Result> | Result,
    given: Given,
  ) => Promise<Result>;
}

/** What the search page shows for one query. */
export interface Shown {
  readonly ids: readonly string[];
  readonly literal: readonly string[];
  readonly total: number;
  /** What the page tells above the results. */
  readonly told: string;
  /** Milliseconds from the query to `done`. */
  readonly took: number;
}

/** How a browser is started that has nothing to do but to search. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
];

/** Starts the browser that the tests use. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

const SETTLED = 'main[data-search-status="done"], main[data-search-status="error"]';

/** Opens the search page with a query in its address and waits until the answer stands. */
export async function open(page: Tab, site: string, q: string, n: number): Promise<void> {
  await page.goto(`${site}search.html?q=${encodeURIComponent(q)}&n=${n}`);
  await page.waitForSelector(SETTLED);
}

/** Asks the open page something else: as a reader who submits the form does, or by the address with room for every result. */
export function ask(page: Tab, q: string, all = false): Promise<Shown> {
  return page.evaluate(
    async ({ query, everything }) => {
      const main = document.querySelector<HTMLElement>('main[data-search-status]');
      const box = main?.querySelector<HTMLInputElement>('input[name="q"]');
      if (!main || !box?.form) throw new Error('no search page');
      box.value = query;
      const before = performance.now();
      const settled = new Promise<void>((resolve, reject) => {
        const watch = new MutationObserver(() => {
          const status = main.dataset['searchStatus'];
          if (status === 'loading') return;
          watch.disconnect();
          if (status === 'done') resolve();
          else reject(new Error(`${status ?? ''} for ${query}`));
        });
        watch.observe(main, { attributeFilter: ['data-search-status'] });
      });
      if (everything) {
        history.replaceState(null, '', `?q=${encodeURIComponent(query)}&n=500`);
        dispatchEvent(new PopStateEvent('popstate'));
      } else box.form.requestSubmit();
      await settled;
      const took = performance.now() - before;
      const hits = [...main.querySelectorAll<HTMLElement>('article[data-result]')];
      const idOf = (hit: HTMLElement): string => hit.dataset['result'] ?? '';
      return {
        ids: hits.map(idOf),
        literal: hits.filter((hit) => hit.dataset['literal'] === 'true').map(idOf),
        total: Number(main.dataset['searchTotal']),
        told: main.querySelector('.tell')?.textContent ?? '',
        took,
      };
    },
    { query: q, everything: all },
  );
}
