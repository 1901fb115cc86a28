import { fold } from '../text/fold.ts';

const SPACE = /\s/;

/** A place in a text to be marked; end exclusive, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The words to be marked that an address carries: every `mark` of its query, each once. */
export function markWords(search: string): readonly string[] {
  const words = new URLSearchParams(search).getAll('mark').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/**
 * All places of the words in a text, in order, compared as search compares (brackets, width and case aside; white
 * space in the text is passed over). Places that overlap become one.
 */
export function findMarks(text: string, words: readonly string[]): readonly Mark[] {
  const folded = fold(text);
  const kept: number[] = [];
  let dense = '';
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded[at] ?? '';
    if (SPACE.test(character)) continue;
    kept.push(at);
    dense += character;
  }
  const found: Mark[] = [];
  for (const word of words) {
    const wanted = fold(word).replace(/\s+/g, '');
    if (wanted === '') continue;
    for (let at = dense.indexOf(wanted); at >= 0; at = dense.indexOf(wanted, at + wanted.length)) {
      const start = kept[at] ?? 0;
      found.push({ start, end: (kept[at + wanted.length - 1] ?? start) + 1 });
    }
  }
  const merged: Mark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && mark.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else merged.push(mark);
  }
  return merged;
}
