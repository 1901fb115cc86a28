import type { WatchedRun } from './run-watched.ts';
import type { SearchCost } from './search-archive.ts';

/** What a build of an archive is made of, in order; `resolve` is also a part of `pages`. */
export const PARTS = ['split', 'resolve', 'pages', 'index', 'offline'] as const;
export type Part = (typeof PARTS)[number];

/** An archive of one size, as it was measured. */
export interface Step {
  readonly notices: number;
  readonly runs: Readonly<Partial<Record<Part, WatchedRun>>>;
  /** Split and index once more after one notice changed: their share of the first run's processor time. */
  readonly again: number;
  /** Bytes of the search index, and of the whole site where pages were built. */
  readonly indexed: number;
  readonly output: number | null;
  readonly search: SearchCost | null;
}
