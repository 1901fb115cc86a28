// what does not count in a comparison: white space and marks
const MARKS = /[^\p{Script=Han}\p{L}\p{N}]/gu;

/** The pairs of neighbouring characters of a text, marks left out, with their counts. */
export function bigrams(text: string): ReadonlyMap<string, number> {
  const plain = text.replace(MARKS, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < plain.length; at++) {
    const pair = plain.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are by their bigrams (Dice), 0 to 1. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
