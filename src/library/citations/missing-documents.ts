import type { Backlink, ResolvedCitation } from '../../model/citation.ts';
import { OWN_AGENCY, OWN_PLACE } from './agencies-before.ts';

/** A document that notices cite and the library does not hold. */
export interface MissingDocument {
  /** The key of its citations' targets. */
  readonly key: string;
  readonly docNumber: string | null;
  /** The fullest title under which it is cited, or null where only a number is given. */
  readonly title: string | null;
  readonly issuers: readonly string[];
  readonly year: number | null;
  /** Who cites it where, in the order of the library. */
  readonly cites: readonly Backlink[];
}

/** Every document cited but not held, the most cited first, then in order of first citation. */
export function missingDocuments(
  resolved: ReadonlyMap<string, readonly ResolvedCitation[]>,
): readonly MissingDocument[] {
  const groups = new Map<string, (readonly [string, ResolvedCitation])[]>();
  for (const [from, citations] of resolved) {
    for (const citation of citations) {
      if (citation.target.kind !== 'external') continue;
      const group = groups.get(citation.target.key) ?? [];
      groups.set(citation.target.key, group);
      group.push([from, citation]);
    }
  }
  return [...groups]
    .map(([key, group]) => missing(key, group))
    .sort((a, b) => b.cites.length - a.cites.length);
}

function missing(
  key: string,
  group: readonly (readonly [string, ResolvedCitation])[],
): MissingDocument {
  const citations = group.map(([, citation]) => citation);
  const fullest = (values: readonly (string | null)[]): string | null =>
    values.reduce(
      (best, value) => ((value?.length ?? 0) > (best?.length ?? 0) ? value : best),
      null,
    );
  return {
    key,
    docNumber: citations.find((each) => each.docNumber !== null)?.docNumber ?? null,
    title: fullest(citations.map((each) => each.title)),
    issuers: citations.map(named).find((names) => names.length > 0) ?? [],
    year: citations.find((each) => each.year !== null)?.year ?? null,
    cites: group.map(([from, { clause, sentence }]) => ({ from, clause, sentence })),
  };
}

/** The agencies that a citation names; 我部 and 我市 name none. */
function named({ issuers }: ResolvedCitation): readonly string[] {
  return issuers.filter((name) => name !== OWN_AGENCY && name !== OWN_PLACE);
}
