import type { SearchPiece } from '../model/search-index.ts';
import type { TwinFacts } from '../model/twin.ts';
import { noticesDue } from './notices-due.ts';
import { pieces } from './pieces.ts';
import { eachTwin, inBulletinOrder, readBody } from './read-data.ts';

/** What an index needs of the notices of a site, in bulletin order. */
export interface ReadNotices {
  readonly twins: readonly TwinFacts[];
  /** Everything printed of each. */
  readonly notices: readonly (readonly SearchPiece[])[];
  /** Ids of those that set a day: see `noticesDue`. */
  readonly dues: ReadonlySet<string>;
}

/**
 * Reads the notices of a built site and holds only what an index needs: the clause trees of ten thousand are most of the memory.
 * `table` is the site's own table of deadlines, null where it has none.
 */
export function readNotices(dist: string, table: string | null): ReadNotices {
  const dues = new Set<string>(table === null ? [] : noticesDue([], table));
  const read: { readonly facts: TwinFacts; readonly printed: readonly SearchPiece[] }[] = [];
  for (const twin of eachTwin(dist)) {
    if (table === null) for (const id of noticesDue([twin], null)) dues.add(id);
    const { frame: _frame, clauses: _clauses, ...facts } = twin;
    read.push({ facts, printed: pieces(twin, readBody(dist, twin.id)) });
  }
  read.sort((a, b) => inBulletinOrder(a.facts, b.facts));
  return {
    twins: read.map(({ facts }) => facts),
    notices: read.map(({ printed }) => printed),
    dues,
  };
}
