import type { Backlink, ResolvedCitation } from '../../model/citation.ts';

/** By id of a held notice, every place that cites it, in the order of the library; a notice that nobody cites has no entry. */
export function backlinks(
  resolved: ReadonlyMap<string, readonly ResolvedCitation[]>,
): ReadonlyMap<string, readonly Backlink[]> {
  const links = new Map<string, Backlink[]>();
  for (const [from, citations] of resolved) {
    for (const { target, clause, sentence } of citations) {
      if (target.kind !== 'notice' && target.kind !== 'clause') continue;
      const list = links.get(target.notice) ?? [];
      links.set(target.notice, list);
      // One sentence that names the notice twice is one place. What one notice says stands together at the end of the list.
      const before = list.findLastIndex((each) => each.from !== from);
      const isKnown = list
        .slice(before + 1)
        .some((each) => each.clause === clause && each.sentence === sentence);
      if (!isKnown) list.push({ from, clause, sentence });
    }
  }
  return links;
}
