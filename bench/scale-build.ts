// A firm's whole archive through split, library and pages: node bench/scale-build.ts 1000 10000 [--resolve 50000] [--keep DIR]
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { citationLibrary } from '../scripts/run/citation-library.ts';
import { clausePool } from './scale/clause-pool.ts';
import { megabytes, outputTable } from './scale/output-sizes.ts';
import { runWatched, type WatchedRun } from './scale/run-watched.ts';
import { scratchProject } from './scale/scratch-project.ts';
import { writeBulletins } from './scale/write-bulletins.ts';

/** Bounds for 10,000 notices: seconds, and bytes of all processes at once. */
const LIMITS = { notices: 10_000, seconds: 480, memory: 4 * 1024 ** 3 } as const;
/** Part of the first split that a second one may cost after one changed notice. */
const AGAIN = 0.25;
/** What growing no faster than the archive means in measured figures. */
const SLACK = 1.15;

const { values: options, positionals } = parseArgs({
  options: { resolve: { type: 'string', default: '' }, keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const pool = clausePool(citationLibrary('.').notices);
const failures: string[] = [];
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** A run in one line: time, processor time, milliseconds of it a notice, memory of all processes at once and of the largest. */
function tell(name: string, run: WatchedRun, notices: number): void {
  const largest = run.processes
    .slice(0, 3)
    .map((each) => `${each.name} ${megabytes(each.peak)}`)
    .join(', ');
  console.log(
    `  ${name}: ${seconds(run.seconds)}, processor ${seconds(run.processor)}, ` +
      `${((run.processor / notices) * 1000).toFixed(2)} ms a notice, at most ${megabytes(run.peak)} (${largest})`,
  );
}

interface Step {
  readonly notices: number;
  readonly split: WatchedRun;
  readonly pages: WatchedRun | null;
  readonly resolve: WatchedRun | null;
  readonly output: number;
}

async function measure(wanted: number, whole: boolean): Promise<Step> {
  const folder = scratchProject();
  try {
    const run = (...command: readonly string[]): Promise<WatchedRun> => runWatched(command, folder);
    const made = writeBulletins(pool, join(folder, 'content/bulletins'), wanted);
    const split = await run('node', 'scripts/split.ts', '--quiet');
    const notices = Number(/(\d+) notices/.exec(split.told)?.[1]);
    console.log(
      `\n${made.bulletins} bulletins, ${notices} notices, ${(made.characters / 1e6).toFixed(1)} million characters${whole ? '' : ' (split and resolve alone)'}`,
    );
    console.log(`  ${split.told.trim().split('\n').at(-1)}`);
    tell('split', split, notices);

    const text = readFileSync(made.last.path, 'utf8');
    writeFileSync(made.last.path, text.replace('有关事项', '有关问题'));
    const again = await run('node', 'scripts/split.ts', '--quiet');
    tell('split again after one changed notice', again, notices);
    const part = again.processor / split.processor;
    console.log(`  the second split costs ${(part * 100).toFixed(1)} % of the first`);
    if (part > AGAIN) failures.push(`${wanted}: second split`);

    let pages: WatchedRun | null = null;
    let resolve: WatchedRun | null = null;
    let output = 0;
    if (whole) {
      pages = await run('node', 'node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent');
      tell('pages', pages, notices);
      const sizes = outputTable(join(folder, 'dist'));
      output = sizes.total;
      for (const line of sizes.lines) console.log(`  ${line}`);
      const all = split.seconds + pages.seconds;
      const peak = Math.max(split.peak, pages.peak);
      console.log(`  split and pages: ${seconds(all)}, at most ${megabytes(peak)}`);
      if (wanted <= LIMITS.notices && (all > LIMITS.seconds || peak > LIMITS.memory))
        failures.push(`${wanted}: ${seconds(all)}, ${megabytes(peak)}`);
    } else {
      resolve = await run('node', '--max-old-space-size=12000', 'bench/scale/resolve-archive.ts');
      tell('resolve', resolve, notices);
      console.log(`  ${resolve.told.trim()}`);
    }
    return { notices, split, pages, resolve, output };
  } finally {
    if (options.keep) console.log(`  kept: ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}

function tellGrowth(from: Step, to: Step): void {
  const times = to.notices / from.notices;
  const rows = (
    [
      ['split, processor', from.split.processor, to.split.processor],
      ['split, memory', from.split.peak, to.split.peak],
      ['pages, processor', from.pages?.processor, to.pages?.processor],
      ['pages, memory', from.pages?.peak, to.pages?.peak],
      ['resolve, processor', from.resolve?.processor, to.resolve?.processor],
      ['resolve, memory', from.resolve?.peak, to.resolve?.peak],
      ['output', from.output, to.output],
    ] as const
  ).flatMap(([name, a, b]) => (a && b ? [[name, b / a] as const] : []));
  console.log(
    `\n${from.notices} → ${to.notices} notices: the archive grows ${times.toFixed(1)} times`,
  );
  for (const [name, grown] of rows) {
    const faster = grown > times * SLACK;
    console.log(`  ${name}: ${grown.toFixed(1)} times${faster ? ', faster than the archive' : ''}`);
    if (faster) failures.push(`${to.notices}: ${name}`);
  }
}

const steps: Step[] = [];
for (const count of positionals) steps.push(await measure(Number(count), true));
const alone: Step[] = [];
for (const count of options.resolve.split(',').filter(Boolean))
  alone.push(await measure(Number(count), false));
for (const run of [steps, alone])
  for (const [at, step] of run.slice(1).entries()) {
    const before = run[at];
    if (before !== undefined) tellGrowth(before, step);
  }
if (failures.length > 0) {
  console.log(`\nOver the limit: ${failures.join('; ')}`);
  process.exitCode = 1;
}
