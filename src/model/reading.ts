import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** What a reader makes of one source file. Where a problem is an `error` there are no pages. */
export interface Reading {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}
