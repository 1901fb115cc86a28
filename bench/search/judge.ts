/** A judged query: grades by notice ordinal, three digits (2 answers it, 1 helps). */
export interface Judged {
  readonly q: string;
  readonly kind: string;
  readonly grades: Readonly<Record<string, number>>;
  readonly hand?: number;
  readonly voice?: string;
}

/** How well a ranking of notice ordinals answers one query. */
export interface Score {
  /** The first one is relevant: it answers or helps, as the reciprocal rank counts it. */
  readonly success: number;
  /** The first one has the best grade that there is. */
  readonly answers: number;
  readonly reciprocal: number;
  readonly recall: number;
  readonly ndcg: number;
  readonly empty: number;
}

const DEPTH = 10;
const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Scores a ranking against the grades of a query that has at least one. */
export function score(ranked: readonly string[], { grades }: Judged): Score {
  const got = ranked.slice(0, DEPTH).map((ordinal) => grades[ordinal] ?? 0);
  const all = Object.values(grades).sort((a, b) => b - a);
  const first = got.findIndex((grade) => grade > 0);
  return {
    success: (got[0] ?? 0) > 0 ? 1 : 0,
    answers: got[0] === all[0] ? 1 : 0,
    reciprocal: first === -1 ? 0 : 1 / (first + 1),
    recall: got.filter((grade) => grade > 0).length / Math.min(DEPTH, all.length),
    ndcg: gain(got) / gain(all.slice(0, DEPTH)),
    empty: ranked.length === 0 ? 1 : 0,
  };
}

/** The mean of each figure. */
export function mean(scores: readonly Score[]): Score {
  const of = (figure: (score: Score) => number): number =>
    scores.length === 0 ? 0 : scores.reduce((sum, it) => sum + figure(it), 0) / scores.length;
  return {
    success: of((it) => it.success),
    answers: of((it) => it.answers),
    reciprocal: of((it) => it.reciprocal),
    recall: of((it) => it.recall),
    ndcg: of((it) => it.ndcg),
    empty: of((it) => it.empty),
  };
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
