import type { Backlink, LawPoint, ResolvedCitation } from '../../model/citation.ts';
import type { Law } from '../../model/law.ts';

/** One place that cites a law. */
export interface LawCite extends Backlink {
  /** The cited words, exactly. */
  readonly text: string;
  /** The articles, paragraphs and items cited there; empty where the law is cited as a whole. */
  readonly points: readonly LawPoint[];
}

/** An article with the places that cite it. */
export interface CitedArticle {
  readonly article: number;
  /** 第二百九十一条之一: 1; null for an article of its own. */
  readonly branch: number | null;
  readonly cites: readonly LawCite[];
}

/** A law with everything that cites it. */
export interface LawIndexEntry {
  readonly law: Law;
  /** In order of number. */
  readonly articles: readonly CitedArticle[];
  /** Places that cite no article. */
  readonly general: readonly LawCite[];
}

/** Every law cited, in the order of laws.yaml, each with its articles and the clauses that cite them. */
export function lawIndex(
  resolved: ReadonlyMap<string, readonly ResolvedCitation[]>,
  laws: readonly Law[],
): readonly LawIndexEntry[] {
  const cites = new Map<string, LawCite[]>();
  for (const [from, citations] of resolved) {
    for (const { target, clause, sentence, text, points } of citations) {
      if (target.kind !== 'law') continue;
      const list = cites.get(target.law) ?? [];
      cites.set(target.law, list);
      list.push({ from, clause, sentence, text, points });
    }
  }
  return laws.flatMap((law) => {
    const list = cites.get(law.id);
    return list === undefined
      ? []
      : [
          {
            law,
            articles: articles(list),
            general: list.filter((each) => each.points.length === 0),
          },
        ];
  });
}

function articles(cites: readonly LawCite[]): readonly CitedArticle[] {
  const byArticle = new Map<string, { article: number; branch: number | null; cites: LawCite[] }>();
  for (const cite of cites) {
    for (const { article, branch } of cite.points) {
      const key = `${article}-${branch ?? 0}`;
      const entry = byArticle.get(key) ?? { article, branch, cites: [] };
      byArticle.set(key, entry);
      // Points of one citation follow each other.
      if (entry.cites.at(-1) !== cite) entry.cites.push(cite);
    }
  }
  return [...byArticle.values()].sort(
    (a, b) => a.article - b.article || (a.branch ?? 0) - (b.branch ?? 0),
  );
}
