// Search over an archive made of real clauses: npm run bench:scale -- 1000 10000 [--index 50000] [--queries N] [--runs N] [--dist DIR] [--keep DIR]
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pieces } from '../src/search/pieces.ts';
import { readTwins } from '../src/search/read-data.ts';
import { fold } from '../src/text/fold.ts';
import { writeArchive } from './scale/archive.ts';
import { literalRuns } from './scale/literal-runs.ts';
import { runWatched, type WatchedRun } from './scale/run-watched.ts';
import { median, type SearchCost, searchArchive } from './scale/search-archive.ts';
import { type Judged, quantile } from './search/judge.ts';

const SEED = 10_000;
const MEGA = 1024 * 1024;
const TAIL = 0.95;
/** Kilobytes, milliseconds, seconds and megabytes at 10,000 notices. */
const LIMITS = { notices: 10_000, first: 450, next: 150, p95: 300, seconds: 180, memory: 2560 };
/** Part of a first run that a second may cost after one changed notice; what growing no faster than the archive means. */
const AGAIN = 0.25;
const SLACK = 1.15;

const { values: options, positionals } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: '60' },
    runs: { type: 'string', default: '60' },
    index: { type: 'string', default: '' },
    keep: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const queries = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'queries/own.dev.json'), 'utf8')) as Judged[]
)
  .map(({ q }) => q)
  .slice(0, Number(options.queries));

const failures: string[] = [];
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
const must = (kept: boolean, what: string): void => {
  if (!kept) failures.push(what);
};

function folderSize(folder: string, pattern: string): number {
  return globSync(pattern, { cwd: folder })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, it) => sum + (it.isFile() ? it.size : 0), 0);
}

function tellRun(name: string, run: WatchedRun, count: number): void {
  console.log(
    `  ${name}: ${run.seconds.toFixed(1)} s, processor ${run.processor.toFixed(1)} s ` +
      `(${((run.processor / count) * 1000).toFixed(1)} ms a notice), at most ${(run.peak / MEGA).toFixed(0)} MB of all processes at once`,
  );
}

interface Step {
  readonly count: number;
  readonly index: WatchedRun;
  readonly size: number;
  readonly cost: SearchCost | null;
}

/** Changes one character of the last notice, as an editor does who corrects a misprint. */
function changeOne(dist: string): void {
  const { id } = readTwins(dist).at(-1) ?? { id: '' };
  const path = join(dist, 'notices', `${id}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('工作', '作工'));
}

async function measure(count: number, searched: boolean): Promise<Step> {
  const work = options.keep === '' ? mkdtempSync(join(tmpdir(), 'scale-')) : options.keep;
  const dist = join(work, 'dist');
  try {
    const characters = writeArchive(options.dist, dist, count);
    console.log(`\n${count} notices, ${(characters / 1e6).toFixed(1)} million characters`);
    const command = ['bench/scale/index-archive.ts', dist, '400000', join(work, 'cache')];
    const run = (): Promise<WatchedRun> => runWatched(['node', ...command], '.');
    const index = await run();
    tellRun('indexed', index, count);
    const part = (pattern: string): string =>
      `${(folderSize(dist, pattern) / MEGA).toFixed(1)} MB ${pattern}`;
    console.log(`  ${['pagefind*/**/*', 'search-index/**/*'].map(part).join(', ')}`);
    const size = folderSize(dist, '{pagefind*,search-index}/**/*');
    changeOne(dist);
    const again = await run();
    tellRun('indexed again after one changed notice', again, count);
    const share = again.processor / index.processor;
    console.log(`  the second run costs ${(share * 100).toFixed(1)} % of the first`);
    must(share <= AGAIN, `${count}: second run`);
    if (count === LIMITS.notices) {
      must(index.seconds <= LIMITS.seconds, `${count}: seconds`);
      must(index.peak <= LIMITS.memory * MEGA, `${count}: memory`);
    }
    if (!searched) return { count, index, size, cost: null };

    const texts = readTwins(dist).map((twin) =>
      fold(
        pieces(twin)
          .map((piece) => piece[4])
          .join(''),
      ).replace(/\s+/g, ''),
    );
    const cost = await searchArchive(dist, queries, literalRuns(texts, Number(options.runs), SEED));
    const { first, next, times, again: repeated, right, wanted, told, wrong } = cost;
    console.log(
      `  first search: median ${kilobytes(median(first))}, most ${kilobytes(Math.max(...first))}; ` +
        `next: median ${kilobytes(median(next))}, p95 ${kilobytes(quantile([...next], TAIL))}, most ${kilobytes(Math.max(...next))}`,
    );
    console.log(
      `  time to done: p50 ${median(times).toFixed(0)} ms, p95 ${quantile([...times], TAIL).toFixed(0)} ms; ` +
        `asked again: p50 ${median(repeated).toFixed(0)} ms, p95 ${quantile([...repeated], TAIL).toFixed(0)} ms (${times.length} queries)`,
    );
    for (const line of wrong) console.log(`  ${line}`);
    console.log(
      `  literal: ${options.runs} runs in ${wanted} places, recall ${(right / wanted).toFixed(3)}, precision ${(right / told).toFixed(3)}`,
    );
    must(wrong.length === 0, `${count}: literal`);
    must(median(first) <= LIMITS.first * 1024, `${count}: first search`);
    must(median(next) <= LIMITS.next * 1024, `${count}: next search`);
    must(quantile([...times], TAIL) <= LIMITS.p95, `${count}: p95`);
    return { count, index, size, cost };
  } finally {
    if (options.keep === '') rmSync(work, { recursive: true, force: true });
  }
}

function tellGrowth(from: Step, to: Step): void {
  const times = to.count / from.count;
  console.log(`\n${from.count} → ${to.count}: the archive grows ${times.toFixed(1)} times`);
  const rows: [string, number, number][] = [
    ['index, processor', from.index.processor, to.index.processor],
    ['index, memory', from.index.peak, to.index.peak],
    ['index, bytes', from.size, to.size],
  ];
  if (from.cost !== null && to.cost !== null)
    rows.push(
      ['first search, bytes', median(from.cost.first), median(to.cost.first)],
      ['next search, bytes', median(from.cost.next), median(to.cost.next)],
      ['next search, time', median(from.cost.times), median(to.cost.times)],
    );
  for (const [name, before, after] of rows) {
    const grown = after / before;
    console.log(
      `  ${name}: ${grown.toFixed(1)} times, ${(grown / times).toFixed(2)} of the archive's growth`,
    );
    must(grown <= times * SLACK, `${to.count}: ${name} grows faster than the archive`);
  }
}

const steps: Step[] = [];
for (const count of positionals) steps.push(await measure(Number(count), true));
if (options.index !== '') steps.push(await measure(Number(options.index), false));
steps.slice(1).forEach((step, at) => {
  const before = steps[at];
  if (before !== undefined) tellGrowth(before, step);
});
if (failures.length > 0) {
  console.log(`\nOver the limit: ${failures.join(', ')}`);
  process.exitCode = 1;
}
