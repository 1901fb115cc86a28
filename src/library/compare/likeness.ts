// what does not count in a comparison: white space and marks
const MARKS = /[^\p{Script=Han}\p{L}\p{N}]/gu;

/** The pairs of neighbouring characters of a text, marks left out. */
export interface Bigrams {
  /** How often each stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many there are together. */
  readonly total: number;
}

/** The bigrams of a text. */
export function bigrams(text: string): Bigrams {
  const plain = text.replace(MARKS, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, plain.length - 1) };
}

/**
 * How alike two texts are by their bigrams (Dice), 0 to 1; 0 where it is less than `least`, which their lengths alone may tell: a short
 * clause and a long one need not be compared.
 */
export function likeness(a: Bigrams, b: Bigrams, least = 0): number {
  const [short, long] = a.total < b.total ? [a, b] : [b, a];
  const total = short.total + long.total;
  if (total === 0 || 2 * short.total < least * total) return 0;
  let shared = 0;
  for (const [pair, count] of short.counts) shared += Math.min(count, long.counts.get(pair) ?? 0);
  const like = (2 * shared) / total;
  return like < least ? 0 : like;
}
