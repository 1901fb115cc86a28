// Search over an archive made of real clauses: npm run bench:scale -- 1000 10000 [--queries N] [--runs N] [--dist DIR]
import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browser as findBrowser } from '../scripts/run/browser.ts';
import { pieces } from '../src/search/pieces.ts';
import { readTwins } from '../src/search/read-data.ts';
import { fold } from '../src/text/fold.ts';
import { writeArchive } from './scale/archive.ts';
import { type Judged, quantile } from './search/judge.ts';
import { ask, launch, open } from './search/page.ts';
import { serve } from './search/served.ts';
import { seeded } from './search/source.ts';

const SEED = 10_000;
const WATCH = 200;
const MEGA = 1024 * 1024;
/** Kilobytes and milliseconds at 10,000 notices. */
const FLOORS = { first: 450, next: 150, p95: 300 } as const;

const { values: options, positionals } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    queries: { type: 'string', default: '60' },
    runs: { type: 'string', default: '60' },
    keep: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const queries = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'queries/own.dev.json'), 'utf8')) as Judged[]
)
  .map(({ q }) => q)
  .slice(0, Number(options.queries));

/** The most memory that a process and its children held at once, read from /proc while it runs. */
function watchMemory(of: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    let sum = 0;
    for (const name of readdirSync('/proc').filter((it) => /^\d+$/.test(it)))
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
        if (Number(name) !== of && parent !== of) continue;
        sum += Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      } catch {
        // The process ended while it was read.
      }
    most = Math.max(most, sum);
  }, WATCH);
  return () => {
    clearInterval(timer);
    return most;
  };
}

async function index(dist: string): Promise<{ seconds: number; memory: number; all: number }> {
  const child = spawn('node', ['bench/scale/index-archive.ts', dist, '400000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = watchMemory(child.pid ?? 0);
  let told = '';
  for await (const part of child.stdout) told += String(part);
  const all = stop();
  return { ...(JSON.parse(told) as { seconds: number; memory: number }), all };
}

const folderSize = (folder: string, pattern: string): number =>
  globSync(pattern, { cwd: folder })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, it) => sum + (it.isFile() ? it.size : 0), 0);

/** Runs of 2–12 characters drawn from the notices, with the number of notices that hold each. */
function literalRuns(texts: readonly string[], count: number): { run: string; held: number }[] {
  const random = seeded(SEED);
  const runs: { run: string; held: number }[] = [];
  while (runs.length < count) {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const length = 2 + Math.floor(random() * 11);
    const start = Math.floor(random() * Math.max(1, text.length - length));
    const run = text.slice(start, start + length);
    if (run.length < 2 || /["“”|:-]/.test(run)) continue;
    runs.push({ run, held: texts.filter((it) => it.includes(run)).length });
  }
  return runs;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
const failures: string[] = [];

async function measure(count: number): Promise<void> {
  const dist = options.keep === '' ? mkdtempSync(join(tmpdir(), 'scale-')) : options.keep;
  try {
    const characters = writeArchive(options.dist, dist, count);
    const built = await index(dist);
    console.log(`\n${count} notices, ${(characters / 1e6).toFixed(1)} million characters`);
    console.log(
      `  indexed in ${built.seconds.toFixed(1)} s (${((built.seconds / count) * 1000).toFixed(1)} ms a notice), ` +
        `at most ${(built.memory / MEGA).toFixed(0)} MB in Node, ${(built.all / MEGA).toFixed(0)} MB with Pagefind`,
    );
    const part = (pattern: string): string =>
      `${(folderSize(dist, pattern) / MEGA).toFixed(1)} MB ${pattern}`;
    console.log(
      `  ${['pagefind/**/*', 'pagefind-literal/**/*', '{pagefind,pagefind-literal}/**/*.{pf_index,pf_meta,pagefind}.js', 'search-index/**/*'].map(part).join(', ')}`,
    );

    const texts = readTwins(dist).map((twin) =>
      fold(
        pieces(twin)
          .map((piece) => piece[4])
          .join(''),
      ).replace(/\s+/g, ''),
    );
    const served = await serve(dist);
    const chromium = await launch(findBrowser());
    try {
      const firsts: number[] = [];
      for (const q of queries.slice(0, 5)) {
        const context = await chromium.newContext();
        const page = await context.newPage();
        const before = served.sent();
        await open(page, served.address, q, 20);
        firsts.push(served.sent() - before);
        await context.close();
      }
      const page = await chromium.newPage();
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
      console.log(
        `  first search: median ${kilobytes(quantile(firsts, 0.5))}, most ${kilobytes(Math.max(...firsts))}; ` +
          `next: median ${kilobytes(quantile(next, 0.5))}, p95 ${kilobytes(quantile(next, 0.95))}, most ${kilobytes(Math.max(...next))}`,
      );
      console.log(
        `  time to done: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms; ` +
          `asked again: p50 ${quantile(again, 0.5).toFixed(0)} ms, p95 ${quantile(again, 0.95).toFixed(0)} ms (${times.length} queries)`,
      );

      let right = 0;
      let wanted = 0;
      let told = 0;
      for (const { run, held } of literalRuns(texts, Number(options.runs))) {
        await ask(page, run);
        const literal = Number(await page.locator('main').getAttribute('data-search-literal'));
        right += Math.min(literal, held);
        wanted += held;
        told += literal;
        if (literal !== held) console.log(`  ${run}: ${literal} of ${held}`);
      }
      console.log(
        `  literal: ${options.runs} runs in ${wanted} places, recall ${(right / wanted).toFixed(3)}, precision ${(right / told).toFixed(3)}`,
      );
      if (right < wanted) failures.push(`${count}: literal recall`);
      if (quantile(firsts, 0.5) > FLOORS.first * 1024) failures.push(`${count}: first search`);
      if (quantile(next, 0.5) > FLOORS.next * 1024) failures.push(`${count}: next search`);
      if (quantile(times, 0.95) > FLOORS.p95) failures.push(`${count}: p95`);
    } finally {
      await chromium.close();
      served.close();
    }
  } finally {
    if (options.keep === '') rmSync(dist, { recursive: true, force: true });
  }
}

for (const count of positionals.length > 0 ? positionals : ['1000']) await measure(Number(count));
if (failures.length > 0) {
  console.log(`\nOver the limit: ${failures.join(', ')}`);
  process.exitCode = 1;
}
