import { parse } from 'csv-parse/sync';
import { deadlines } from '../library/deadlines/deadlines.ts';
import type { Clause } from '../model/clause.ts';
import type { Twin, TwinClause } from '../model/twin.ts';

function clauseOf(clause: TwinClause): Clause {
  const { label, heading, text, children } = clause;
  // A twin does not tell the form of a heading: one that is all its clause says stands by itself.
  const standing = text.trim() === `${label ?? ''}${heading ?? ''}`.trim();
  const headingForm = heading === null ? null : standing ? 'standing' : 'run-in';
  return { ...clause, headingForm, blocks: [], children: children.map(clauseOf) };
}

/**
 * The ids of the notices in which a clause sets a day by which, or until which, something holds: from the site's own table of
 * deadlines, `data/deadlines.csv`, or, without one, from the twins.
 */
export function noticesDue(twins: readonly Twin[], table: string | null): Set<string> {
  if (table !== null) {
    const rows = parse(table, { columns: true, bom: true }) as Readonly<Record<string, string>>[];
    return new Set(rows.flatMap(({ notice = '', until = '' }) => (until === '' ? [] : [notice])));
  }
  const due = twins.filter(({ clauses, date, title }) =>
    deadlines({ clauses: clauses.map(clauseOf), date, title }).some(({ until }) => until !== null),
  );
  return new Set(due.map(({ id }) => id));
}
