import type { ComparedUnit } from './compared-units.ts';
import { bigrams, likeness } from './likeness.ts';

/** Places of two clauses that answer each other, with their likeness. */
export interface AlignedUnits {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Two clauses less alike than this have nothing to do with each other. */
const LEAST = 0.34;
/** What it counts that two clauses bear the same number. */
const SAME_NUMBER = 0.12;

/**
 * The clauses of two notices that answer each other, each at most once, in the order of the first: the most alike are
 * matched first, the same number preferred. A clause may answer one that stands elsewhere in the other notice.
 */
export function alignUnits(
  a: readonly ComparedUnit[],
  b: readonly ComparedUnit[],
): readonly AlignedUnits[] {
  const gramsB = b.map((unit) => bigrams(unit.text));
  const candidates = a.flatMap((unit, at) => {
    const grams = bigrams(unit.text);
    return b.flatMap((other, place) => {
      if (unit.isHeading !== other.isHeading) return [];
      const own = gramsB[place];
      const like = own === undefined ? 0 : likeness(grams, own, LEAST);
      const score = like + (unit.clause === other.clause ? SAME_NUMBER : 0);
      return like >= LEAST ? [{ a: at, b: place, likeness: like, score }] : [];
    });
  });
  candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const chosen = candidates.filter((candidate) => {
    if (takenA.has(candidate.a) || takenB.has(candidate.b)) return false;
    takenA.add(candidate.a);
    takenB.add(candidate.b);
    return true;
  });
  return chosen.sort((x, y) => x.a - y.a);
}
