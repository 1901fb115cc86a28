/** A notice as the picture of citations sees it. */
export interface CitingNotice {
  readonly id: string;
  /** ISO date, or null. */
  readonly date: string | null;
  /** Ids of the held notices that it cites. */
  readonly cites: readonly string[];
}

/** One citation in the picture: row of the notice that is cited, row of the one that cites it. */
export interface CitationArc {
  readonly cited: number;
  readonly citing: number;
}

/** Rows from the earliest notice down, and what joins them. */
export interface CitationArcs {
  readonly rows: readonly string[];
  readonly arcs: readonly CitationArc[];
  /** Notices that neither cite nor are cited by one held here. */
  readonly alone: readonly string[];
  /** Notices with a citation that are not among the rows, because others have more. */
  readonly left: number;
}

/**
 * The rows and arcs of an arc diagram: notices that cite each other, by date, the cited before the citing on the same day; the
 * undated last. Of more than `most` notices those with the most citations are kept.
 */
export function citationArcs(notices: readonly CitingNotice[], most: number): CitationArcs {
  const held = new Map(notices.map((notice) => [notice.id, notice]));
  const joined = new Map<string, number>();
  const count = (id: string): void => {
    joined.set(id, (joined.get(id) ?? 0) + 1);
  };
  for (const { id, cites } of notices)
    for (const cited of cites)
      if (held.has(cited)) {
        count(id);
        count(cited);
      }
  const kept = new Set(
    [...joined]
      .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id),
  );
  const rows: string[] = [];
  const place = ({ id, date, cites }: CitingNotice): void => {
    if (rows.includes(id) || !kept.has(id)) return;
    kept.delete(id);
    for (const cited of cites) {
      const earlier = held.get(cited);
      if (earlier !== undefined && earlier.date === date) place(earlier);
    }
    rows.push(id);
  };
  const last = '9';
  for (const notice of notices.toSorted((a, b) =>
    (a.date ?? last).localeCompare(b.date ?? last, 'en'),
  ))
    place(notice);
  const row = new Map(rows.map((id, at) => [id, at]));
  const arcs = rows.flatMap((id, citing) =>
    (held.get(id)?.cites ?? []).flatMap((to): CitationArc[] => {
      const cited = row.get(to);
      return cited === undefined ? [] : [{ cited, citing }];
    }),
  );
  return {
    rows,
    arcs,
    alone: notices.map(({ id }) => id).filter((id) => !joined.has(id)),
    left: joined.size - rows.length,
  };
}
