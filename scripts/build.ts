import { rmSync } from 'node:fs';
import { buildSearch } from '../src/search/build-search.ts';
import { lock } from './run/lock.ts';
import { recover, replace } from './run/replace.ts';
import { step } from './run/step.ts';

const DIST = 'dist';
const NEXT = 'dist.next';

/**
 * Bulletins → `dist/`: split, pages, search index. Everything is built beside and moved in place at the end,
 * so that whatever serves `dist/` never sees half a site, and a failed build leaves the last good one.
 */
async function build(): Promise<number> {
  recover(DIST);
  rmSync(NEXT, { recursive: true, force: true });
  if (!step('node', ['scripts/split.ts', '--quiet'])) return 1;
  if (!step('astro', ['build', '--force', '--outDir', NEXT])) return 1;
  await buildSearch({ dist: NEXT, data: 'content/data' });
  replace(NEXT, DIST);
  return 0;
}

const release = lock('.cache/build.lock');
if (release === null) {
  console.error('另一个构建正在进行，请等它结束后再试。');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await build();
  } finally {
    release();
  }
}
