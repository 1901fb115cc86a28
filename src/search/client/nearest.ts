import type { Concept } from './concepts.ts';
import type { SearchLibrary } from './library.ts';
import { noticesWith } from './text-index.ts';

/** A word of the library that is near to what was asked. */
export interface Nearest {
  readonly word: string;
  /** In how many notices it stands. */
  readonly notices: number;
}

const MOST = 8;

/** Characters of the longest run that stands in both; runs of two and more count. */
function shared(a: string, b: string): number {
  let most = 1;
  for (let at = 0; at < a.length; at += 1)
    for (let length = most + 1; at + length <= a.length; length += 1) {
      if (!b.includes(a.slice(at, at + length))) break;
      most = length;
    }
  return most;
}

/** Words that stand in the library and are near to those of a query: its own, other words for them, words that share characters. */
export function nearest(library: SearchLibrary, concepts: readonly Concept[]): Nearest[] {
  return nearWords(library, concepts)
    .map((word) => ({ word, notices: noticesWith(library.index, word).size }))
    .filter(({ notices }) => notices > 0)
    .slice(0, MOST);
}

/** Words that may be near to those of a query, the nearest first, whether they stand in a text or not. */
export function nearWords(library: SearchLibrary, concepts: readonly Concept[]): string[] {
  const found = new Map<string, number>();
  const offer = (word: string, rank: number): void => {
    if (word.length > 1) found.set(word, Math.max(rank, found.get(word) ?? 0));
  };
  for (const { word, weight, alternatives } of concepts) {
    for (const { parts, origin } of alternatives)
      for (const part of parts) offer(part, weight * (origin === 'piece' ? 1 : 3));
    if (word.length === 1 || library.reader.faint.has(word)) continue;
    for (const [known, count] of library.reader.index.counts.entries()) {
      const length = shared(word, known);
      if (length > 1) offer(known, 2 * (length / known.length) + Math.min(count, 100) / 1000);
    }
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
