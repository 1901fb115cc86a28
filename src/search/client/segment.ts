import type { Lexicon } from '../../text/lexicon.ts';

/** How rare a single character counts that is no word. */
const STRANGER = 0.02;
// 2020, n95, 3.5%: Latin letters and figures hold together
const SOLID = /[a-z0-9.%]+/y;

/**
 * Cuts a folded run without white space into the likeliest words. Characters of no known word come out one by one.
 * `not` is a word that may not be used whole, which tells the parts of a compound.
 */
export function segment(run: string, { counts, total, longest }: Lexicon, not = ''): string[] {
  const best = new Float64Array(run.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(run.length + 1);
  best[0] = 0;
  const offer = (start: number, end: number, count: number): void => {
    const score = (best[start] ?? 0) + Math.log(count / total);
    if (score <= (best[end] ?? 0)) return;
    best[end] = score;
    from[end] = start;
  };
  for (let start = 0; start < run.length; start += 1) {
    SOLID.lastIndex = start;
    const solid = SOLID.exec(run)?.[0].length ?? 0;
    if (solid > 0) offer(start, start + solid, 1);
    offer(start, start + 1, counts.get(run.charAt(start)) ?? STRANGER);
    for (let length = 2; length <= longest && start + length <= run.length; length += 1) {
      const word = run.slice(start, start + length);
      const count = counts.get(word);
      if (count !== undefined && word !== not) offer(start, start + length, count);
    }
  }
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0)
    words.unshift(run.slice(from[end] ?? 0, end));
  return words;
}
