/** How often words stand: by word, or one after the other. */
export type WordCounts = Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'entries'>;

/** What the words of a language are worth when a text is cut: counts by word. */
export interface Lexicon {
  readonly counts: WordCounts;
  /** Sum of the counts. */
  readonly total: number;
  /** Characters of the longest word. */
  readonly longest: number;
}

/** A lexicon of the given counts. */
export function lexicon(counts: WordCounts): Lexicon {
  let total = 1;
  let longest = 1;
  for (const [word, count] of counts.entries()) {
    total += count;
    longest = Math.max(longest, word.length);
  }
  return { counts, total, longest };
}
