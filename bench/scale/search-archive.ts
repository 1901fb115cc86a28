import puppeteer, { type Page } from 'puppeteer-core';
import { browser as findBrowser } from '../../scripts/run/browser.ts';
import { quantile } from '../search/judge.ts';
import { ask, FLAGS, open, type Tab } from '../search/page.ts';
import { serve } from '../search/served.ts';
import type { HeldRun } from './literal-runs.ts';

/** What searching one archive costs: bytes as sent with gzip, milliseconds to `done` in Chromium, and what literal runs found. */
export interface SearchCost {
  readonly first: readonly number[];
  readonly next: readonly number[];
  readonly times: readonly number[];
  readonly again: readonly number[];
  readonly right: number;
  readonly wanted: number;
  readonly told: number;
  /** Runs whose count was wrong. */
  readonly wrong: readonly string[];
}

/** Pages that are opened afresh, each with a query of its own. */
const FRESH = 5;
const MIDDLE = 0.5;
const TAIL = 0.95;

/** The median of a list. */
export const median = (values: readonly number[]): number => quantile([...values], MIDDLE);

function tellCost({ first, next, times, again, right, wanted, told, wrong }: SearchCost): void {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
  const milliseconds = (values: readonly number[]): string =>
    `p50 ${median(values).toFixed(0)} ms, p95 ${quantile([...values], TAIL).toFixed(0)} ms`;
  console.log(
    `  first search: median ${kilobytes(median(first))}, most ${kilobytes(Math.max(...first))} (${first.length} queries); ` +
      `next: median ${kilobytes(median(next))}, p95 ${kilobytes(quantile([...next], TAIL))} (${next.length})`,
  );
  console.log(`  time to done: ${milliseconds(times)}; asked again: ${milliseconds(again)}`);
  for (const line of wrong) console.log(`  ${line}`);
  console.log(
    `  literal: in ${wanted} places, recall ${(right / wanted).toFixed(3)}, precision ${(right / told).toFixed(3)}`,
  );
}

/** A page as the questions of all benches take it. */
const tabOf = (page: Page): Tab => ({
  goto: (address) => page.goto(address),
  waitForSelector: (selector) => page.waitForSelector(selector),
  evaluate: async <Result, Given>(
    work: (given: Given) => Promise<Result> | Result,
    given: Given,
  ): Promise<Result> => (await page.evaluate(work as (given: unknown) => unknown, given)) as Result,
});

/**
 * Asks an indexed archive in a browser, first afresh, then one query after the other on an open page, then the runs. The browser reports its
 * requests to nobody, as a reader's does: each of the thirty that a query makes would be told in some six messages, a seventh of the work.
 */
export async function searchArchive(
  dist: string,
  queries: readonly string[],
  runs: readonly HeldRun[],
): Promise<SearchCost> {
  const served = await serve(dist);
  const chromium = await puppeteer.launch({
    executablePath: findBrowser(),
    networkEnabled: false,
    args: FLAGS,
  });
  try {
    const first: number[] = [];
    for (const q of queries.slice(0, FRESH)) {
      const context = await chromium.createBrowserContext();
      const page = tabOf(await context.newPage());
      const before = served.sent();
      await open(page, served.address, q, 20);
      first.push(served.sent() - before);
      await context.close();
    }
    const page = tabOf(await chromium.newPage());
    await open(page, served.address, queries[0] ?? '', 20);
    const next: number[] = [];
    const times: number[] = [];
    const again: number[] = [];
    for (const q of queries.slice(1)) {
      const before = served.sent();
      times.push((await ask(page, q)).took);
      next.push(served.sent() - before);
      again.push((await ask(page, `${q} `)).took);
    }
    let right = 0;
    let wanted = 0;
    let told = 0;
    const wrong: string[] = [];
    for (const { run, held } of runs) {
      await ask(page, run);
      const literal = await page.evaluate(
        (attribute) => Number(document.querySelector('main')?.getAttribute(attribute)),
        'data-search-literal',
      );
      right += Math.min(literal, held);
      wanted += held;
      told += literal;
      if (literal !== held) wrong.push(`${run}: ${literal} of ${held}`);
    }
    const cost = { first, next, times, again, right, wanted, told, wrong };
    tellCost(cost);
    return cost;
  } finally {
    await chromium.close();
    served.close();
  }
}
