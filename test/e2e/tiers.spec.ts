import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { ask, open } from '../../bench/search/page.ts';
import { type Served, serve } from '../../bench/search/served.ts';
import { literalRuns, sourceNotices } from '../../bench/search/source.ts';
import { buildSearch } from '../../src/search/build-search.ts';

/** The built site once more, its search index in tiers and by years as if it were too large to come whole. */
test.describe.configure({ mode: 'serial' });

const BULLETIN = '2020-02';
const EARLIER = '2019-12';
const SEED = 20200221;
const RUNS = 60;
/** Of the best notices some may differ: the tiers rank what they loaded. */
const SAME_FIRST = 0.97;
let tiers = '';
let whole: Served;
let served: Served;

/** Gives the first half of the notices to a bulletin of the year before, so that two years are indexed apart. */
function printTheFirstHalfEarlier(dist: string): void {
  for (const name of globSync('notices/*.json', { cwd: dist })) {
    const path = join(dist, name);
    const twin = JSON.parse(readFileSync(path, 'utf8')) as { bulletin?: string; ordinal: number };
    if (twin.bulletin === BULLETIN && twin.ordinal <= ids().length / 2)
      writeFileSync(path, JSON.stringify({ ...twin, bulletin: EARLIER }));
  }
}

test.beforeAll(async () => {
  tiers = mkdtempSync(join(tmpdir(), 'tiers-'));
  cpSync('dist', tiers, { recursive: true });
  printTheFirstHalfEarlier(tiers);
  await buildSearch({ dist: tiers, data: 'content/data', wholeTextLimit: 0, shardLimit: 1 });
  whole = await serve('dist');
  served = await serve(tiers);
});
test.afterAll(() => {
  whole.close();
  served.close();
  rmSync(tiers, { recursive: true });
});
// The places differ in nothing that matters here: this one opens its own.
test.beforeEach(({ baseURL: _ }, { project }) => {
  test.skip(project.name !== 'root', 'runs once');
});

const ids = (): string[] =>
  (JSON.parse(readFileSync('dist/data/notices.json', 'utf8')) as { id: string }[]).map(
    ({ id }) => id,
  );
const queries = (): string[] =>
  (JSON.parse(readFileSync('bench/gold/queries.dev.json', 'utf8')) as { q: string }[]).map(
    ({ q }) => q,
  );

async function sameAsWhole(page: Page, tiered: Page): Promise<void> {
  let first = 0;
  for (const q of queries()) {
    const expected = await ask(page, q);
    const found = await ask(tiered, q);
    if (found.ids[0] === expected.ids[0]) first += 1;
    expect([...found.literal].sort(), q).toEqual([...expected.literal].sort());
  }
  expect(first).toBeGreaterThanOrEqual(queries().length * SAME_FIRST);
}

test('the index is in two folders, one a year', () => {
  const folders = globSync('pagefind*', { cwd: tiers }).sort();
  expect(folders).toEqual(['pagefind', `pagefind-${EARLIER.slice(0, 4)}`]);
  for (const folder of folders)
    expect(globSync(`${folder}/index/*`, { cwd: tiers }).length).toBeGreaterThan(0);
});

test('the same results from a server as from the whole text', async ({ context }) => {
  test.setTimeout(180_000);
  const [page, tiered] = [await context.newPage(), await context.newPage()];
  const errors: string[] = [];
  tiered.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  await open(page, whole.address, '工资', 20);
  await open(tiered, served.address, '工资', 20);
  await sameAsWhole(page, tiered);
  expect(errors).toEqual([]);
});

test('the same results opened from a folder', async ({ context }) => {
  test.setTimeout(180_000);
  const [page, tiered] = [await context.newPage(), await context.newPage()];
  await open(page, whole.address, '工资', 20);
  await open(tiered, pathToFileURL(`${tiers}/`).href, '工资', 20);
  await sameAsWhole(page, tiered);
});

test('every run of characters is found where it stands', async ({ page }) => {
  test.setTimeout(180_000);
  const notices = sourceNotices(`content/notices/${BULLETIN}`);
  const raw = readFileSync(`content/bulletins/${BULLETIN}.txt`, 'utf8');
  await open(page, served.address, '工资', 20);
  for (const { run, held } of literalRuns(raw, notices, RUNS, SEED)) {
    const { literal } = await ask(page, run, true);
    expect([...literal].sort(), run).toEqual([...held].sort());
  }
});

test('a file of an index that is missing is told, not passed over', async ({ page }) => {
  for (const name of globSync('pagefind/index/*', { cwd: tiers })) rmSync(join(tiers, name));
  for (const site of [served.address, pathToFileURL(`${tiers}/`).href]) {
    await page.goto(`${site}search.html?q=${encodeURIComponent('口罩')}`);
    await expect(page.locator('main')).toHaveAttribute('data-search-status', 'error');
    await expect(page.getByRole('alert')).toContainText(/pagefind\/index\/und_[0-9a-f]+\.pf_index/);
  }
});
