import type { Cut } from '../text/words.ts';

// 住房公积金: two Han characters or more
const HAN_WORD = /^\p{Script=Han}{2,}$/u;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST_SHARED = 9;

/** The words of the texts with the number of places where each stands, single characters left out. */
export function countWords(
  texts: readonly string[],
  words: readonly string[],
  cut: Cut,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of cut(text))
      if (HAN_WORD.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A long word may hide inside one that is longer still; readers search for it all the same.
  const all = texts.join('\n');
  for (const word of words)
    if (!counts.has(word) && HAN_WORD.test(word) && all.includes(word)) counts.set(word, 1);
  return counts;
}

/**
 * A word list front-coded into one string: for each word, in order of code units, the number of characters that it shares
 * with the one before (0–9), a letter for log₂ of its count, and the rest of it.
 */
export function encodeVocabulary(counts: ReadonlyMap<string, number>): string {
  let before = '';
  let coded = '';
  for (const word of [...counts.keys()].sort()) {
    let shared = 0;
    while (
      shared < LONGEST_SHARED &&
      shared < word.length &&
      word.charCodeAt(shared) === before.charCodeAt(shared)
    )
      shared += 1;
    const letter = LETTERS[Math.min(25, Math.floor(Math.log2(counts.get(word) ?? 1)))] ?? 'a';
    coded += shared + letter + word.slice(shared);
    before = word;
  }
  return coded;
}
