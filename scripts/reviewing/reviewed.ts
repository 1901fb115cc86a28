import type { SourceLine } from '../../src/model/page.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Block } from '../../src/outline/read-blocks.ts';
import type { ReportedNotice } from '../../src/store/update-bulletin.ts';

/** A notice beside its source. `front` and `blocks` are those of the file, corrected or not. */
export interface ReviewedNotice extends ReportedNotice {
  /** Lines of the source, from the end of the notice before to its own end. */
  readonly source: readonly SourceLine[];
  /** Lines of it that are page furniture or a section heading. */
  readonly aside: ReadonlySet<number>;
  readonly blocks: readonly Block[];
  /** Whether a person corrected the file, and how it differs from what the program reads now. */
  readonly edited: boolean;
  readonly change: readonly string[];
  /** Its topics as readers know them, with the id that the front matter holds: 工伤认定（injury）. */
  readonly topics: readonly string[];
  /** Printed pages as words: 第34—35页, 约第40—42页, or nothing. */
  readonly pages: string;
}

/** A bulletin as it is reviewed. */
export interface ReviewedBulletin {
  readonly id: string;
  readonly name: string;
  readonly notices: readonly ReviewedNotice[];
  readonly problems: readonly Problem[];
  readonly placed: number;
  readonly total: number;
  /** Lines before the first notice and after the last one: cover, contents. */
  readonly before: readonly SourceLine[];
  readonly after: readonly SourceLine[];
}
