import type { BulletinFile } from './list-bulletins.ts';
import { loadSource } from './load-source.ts';
import type { SplitCache } from './split-cache.ts';
import {
  type BulletinOutcome,
  failedOutcome,
  type UpdateOptions,
  updateBulletin,
} from './update-bulletin.ts';

/** One bulletin of a run. */
export interface LibraryStep {
  readonly file: BulletinFile;
  readonly outcome: BulletinOutcome;
  /** Hash of its source; null where it could not be read. */
  readonly sha256: string | null;
  /** Whether nothing had changed since the last run, so that nothing was done. */
  readonly reused: boolean;
}

/** How a run over many bulletins is done. */
export interface LibraryOptions extends UpdateOptions {
  readonly cache: SplitCache | null;
  /** Called before each bulletin, counted from 1. */
  readonly onBegin?: (file: BulletinFile, index: number) => void;
}

/** Brings the folders of many bulletins up to date, one after the other, so that only one is in memory at a time. */
export async function* updateLibrary(
  files: readonly BulletinFile[],
  options: LibraryOptions,
): AsyncGenerator<LibraryStep> {
  const { cache, force, onBegin } = options;
  for (const [index, file] of files.entries()) {
    onBegin?.(file, index + 1);
    const source = loadSource(file.path, file.id);
    if ('rule' in source) {
      yield { file, outcome: failedOutcome(file.id, [source]), sha256: null, reused: false };
      continue;
    }
    const known = force ? null : (cache?.recall(file.id, source.sha256) ?? null);
    const outcome = known ?? (await updateBulletin(file, source, options));
    if (known === null && !outcome.failed) cache?.remember(file.id, source.sha256, outcome);
    yield { file, outcome, sha256: source.sha256, reused: known !== null };
  }
}
