import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS, YOUNG } from '../../scripts/run/step.ts';
import { pieces } from '../../src/search/pieces.ts';
import { readTwins } from '../../src/search/read-data.ts';
import { fold } from '../../src/text/fold.ts';
import type { ClausePool } from './clause-pool.ts';
import { literalRuns } from './literal-runs.ts';
import { megabytes, outputTable } from './output-sizes.ts';
import { runWatched, type WatchedRun } from './run-watched.ts';
import { scratchProject } from './scratch-project.ts';
import { searchArchive } from './search-archive.ts';
import type { Part, Step } from './step.ts';
import { writeBulletins } from './write-bulletins.ts';

const SEED = 10_000;
const WHITE_SPACE = /\s+/g;
/** Processes named for each run, the largest first. */
const NAMED = 6;
/** What the search page is made of: enough to search an archive whose pages were not built. */
const SEARCH_PAGE = ['assets', 'search.html', 'favicon.svg'];

/** What is measured of an archive besides its build. */
export interface Measured {
  readonly pool: ClausePool;
  /** Whether pages are built, too. */
  readonly whole: boolean;
  /** A built site, whose search page serves an archive without pages. */
  readonly real: string;
  readonly queries: readonly string[];
  /** Literal runs to be drawn. */
  readonly runs: number;
  readonly keep: boolean;
}

/** A run in two lines: time, processor time, milliseconds of it a notice, memory of all processes at once; memory of each. */
function tell(name: string, run: WatchedRun, notices: number): void {
  console.log(
    `  ${name}: ${run.seconds.toFixed(1)} s, processor ${run.processor.toFixed(1)} s, ` +
      `${((run.processor / notices) * 1000).toFixed(2)} ms a notice, at most ${megabytes(run.peak)} at once`,
  );
  const each = run.processes.slice(0, NAMED).map((it) => `${it.name} ${megabytes(it.peak)}`);
  console.log(`    ${each.join(', ')}`);
}

const folderSize = (folder: string): number =>
  globSync('{pagefind*,search-index}/**/*', { cwd: folder })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, it) => sum + (it.isFile() ? it.size : 0), 0);

/** The texts of an archive as search compares them. */
const comparedTexts = (dist: string): string[] =>
  readTwins(dist).map((twin) =>
    fold(
      pieces(twin)
        .map((piece) => piece[4])
        .join(''),
    ).replace(WHITE_SPACE, ''),
  );

/** Changes two characters of one notice in its text and its twin, as an editor does who corrects a misprint. */
function changeOne(bulletin: string, dist: string): void {
  const [from, to] = ['有关事项', '有关问题'];
  writeFileSync(bulletin, readFileSync(bulletin, 'utf8').replace(from, to));
  const last = readTwins(dist).findLast((it) => JSON.stringify(it).includes(from));
  const path = join(dist, 'notices', `${last?.id}.json`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Makes an archive, runs the project's own commands over it in a scratch copy, searches it in a browser, and tells what each step took. */
export async function measureArchive(wanted: number, setting: Measured): Promise<Step> {
  const folder = scratchProject();
  const dist = join(folder, 'dist');
  try {
    const runs: Partial<Record<Part, WatchedRun>> = {};
    const run = (...command: readonly string[]): Promise<WatchedRun> => runWatched(command, folder);
    const made = writeBulletins(setting.pool, join(folder, 'content/bulletins'), wanted);
    // As a build starts it.
    const splitAll = (): Promise<WatchedRun> =>
      runWatched(['node', 'scripts/split.ts', '--quiet'], folder, SETTINGS);
    const split = await splitAll();
    const notices = Number(/(\d+) notices/.exec(split.told)?.[1]);
    const note = (part: Part, watched: WatchedRun): WatchedRun => {
      runs[part] = watched;
      tell(part, watched, notices);
      return watched;
    };
    console.log(
      `\n${made.bulletins} bulletins, ${notices} notices, ${(made.characters / 1e6).toFixed(1)} million characters${setting.whole ? '' : ' (split, resolve and index alone)'}`,
    );
    console.log(`  ${split.told.trim().split('\n').at(-1)}`);
    note('split', split);
    const resolve = ['--max-old-space-size=12000', 'bench/scale/resolve-archive.ts'];
    console.log(`    ${note('resolve', await run('node', ...resolve)).told.trim()}`);
    if (setting.whole) {
      const astro = 'node_modules/astro/bin/astro.mjs';
      note('pages', await run('node', YOUNG, astro, 'build', '--force', '--silent'));
    } else
      for (const part of SEARCH_PAGE)
        cpSync(join(setting.real, part), join(dist, part), { recursive: true });
    const index = note('index', await run('node', 'bench/scale/index-archive.ts', 'dist'));
    const indexed = folderSize(dist);
    console.log(`    search index ${megabytes(indexed)}`);
    let output: number | null = null;
    if (setting.whole) {
      note('offline', await run('node', 'bench/scale/offline-archive.ts', 'dist'));
      const sizes = outputTable(dist);
      output = sizes.total;
      for (const line of sizes.lines) console.log(`  ${line}`);
      const built = [runs.split, runs.pages, runs.index, runs.offline].flatMap((it) => it ?? []);
      const seconds = built.reduce((sum, it) => sum + it.seconds, 0);
      const processor = built.reduce((sum, it) => sum + it.processor, 0);
      console.log(
        `  the whole build: ${seconds.toFixed(0)} s, processor ${processor.toFixed(0)} s, ${((processor / notices) * 1000).toFixed(1)} ms a notice, ` +
          `at most ${megabytes(Math.max(...built.map(({ peak }) => peak)))}`,
      );
    }
    const search = await searchArchive(
      dist,
      setting.queries,
      literalRuns(comparedTexts(dist), setting.runs, SEED),
    );

    changeOne(made.last.path, dist);
    // A build begins with an empty folder.
    for (const name of globSync('{pagefind*,search-index}', { cwd: dist }))
      rmSync(join(dist, name), { recursive: true });
    const second = [await splitAll(), await run('node', 'bench/scale/index-archive.ts', 'dist')];
    for (const [at, it] of second.entries())
      tell(`${['split', 'index'][at]} after one changed notice`, it, notices);
    const again =
      second.reduce((sum, it) => sum + it.processor, 0) / (split.processor + index.processor);
    console.log(`  a second split and index cost ${(again * 100).toFixed(1)} % of the first`);
    return { notices, runs, again, indexed, output, search };
  } finally {
    if (setting.keep) console.log(`  kept: ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}
