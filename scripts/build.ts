import { rmSync } from 'node:fs';
import type { Problem } from '../src/model/problem.ts';
import { buildOffline } from '../src/offline/build-offline.ts';
import { buildSearch } from '../src/search/build-search.ts';
import { dataFiles } from '../src/store/data-files.ts';
import { wordCutter } from '../src/text/words.ts';
import { isDiskFull } from './run/full-disk.ts';
import { lock } from './run/lock.ts';
import { recover, replace } from './run/replace.ts';
import { stepBeside } from './run/step.ts';

const DIST = 'dist';
const NEXT = 'dist.next';

const readDictionary = (): void => {
  wordCutter([])('文号');
};

/**
 * Bulletins → `dist/`: split, pages, search index, what keeps the site offline. Everything is built beside and moved in place at the end,
 * so that whatever serves `dist/` never sees half a site, and a failed build leaves the last good one.
 * False where a step failed and has told why.
 */
async function build(): Promise<boolean> {
  recover(DIST);
  rmSync(NEXT, { recursive: true, force: true });
  // Read whole while the bulletins are split: a slip in a file that a later step needs is told before pages are built.
  let problems: readonly Problem[] = [];
  const readData = (): void => {
    problems = Object.values(dataFiles('content')).flatMap((read) => read.problems);
  };
  if (!(await stepBeside('node', ['scripts/split.ts', '--quiet'], readData))) return false;
  for (const { message } of problems) console.error(message);
  if (problems.length > 0) return false;
  // The index needs the dictionary, which takes a second to read: it is read while the pages are built.
  const pages = ['build', '--force', '--outDir', NEXT];
  if (!(await stepBeside('astro', pages, readDictionary))) return false;
  await buildSearch({ dist: NEXT, data: 'content/data', cache: '.cache/search' });
  await buildOffline(NEXT);
  replace(NEXT, DIST);
  console.log('网站已建成，在 dist/ 中；查看用 npm run preview，打包给客户用 npm run package。');
  return true;
}

/** Says that nothing was changed, and why where the disk is full: that is no bug. Throws any other failure again; else 1. */
function stopped(failure: NodeJS.ErrnoException | null): number {
  const full = failure?.code === 'ENOSPC' || isDiskFull('.');
  if (full) console.error('磁盘已满，写不下新的网站；请腾出空间后再试。');
  console.error('构建没有完成；dist/ 若已有网站，仍是上一次的，没有变动。');
  // Half a site is of no use, and on a full disk it would leave no room for anybody.
  rmSync(NEXT, { recursive: true, force: true });
  if (failure !== null && !full) throw failure;
  return 1;
}

async function buildAlone(): Promise<number> {
  let release: (() => void) | null = null;
  try {
    release = lock('.cache/build.lock');
    if (release === null) {
      console.error('另一个构建正在进行，请等它结束后再试。');
      return 1;
    }
    return (await build()) ? 0 : stopped(null);
  } catch (failure) {
    return stopped(failure as NodeJS.ErrnoException);
  } finally {
    release?.();
  }
}

process.exitCode = await buildAlone();
