import { dictionary } from './dictionary.ts';

/** Cuts a text into words, punctuation and spaces included: joined again they are the text. */
export type Cut = (text: string) => string[];

let known: ReadonlySet<string> = new Set();

/**
 * A cutter that also knows the given words (`content/data/words.txt`, one a line; # begins a remark).
 * The dictionary is shared by the whole process: words once given stay known.
 */
export function wordCutter(words: readonly string[]): Cut {
  const fresh = words.filter((word) => !known.has(word));
  for (const word of fresh) dictionary().insertWord(word);
  known = new Set([...known, ...fresh]);
  return (text) => dictionary().cut(text, true);
}

/** The words of a word list: one a line, # begins a remark, empty lines are skipped. */
export function readWordList(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** A word this long may hold another one. */
const COMPOUND = 3;

/**
 * A cutter that also gives the words inside longer ones, before them (社会保险费 → 社会, 社会保险, 保险, 社会保险费): for an index in
 * which either is looked for. Knows the given words as `wordCutter` does.
 */
export function indexCutter(words: readonly string[]): Cut {
  const cut = wordCutter(words);
  const inner = new Map<string, readonly string[]>();
  const innerWords = (word: string): readonly string[] => {
    const seen = inner.get(word);
    if (seen !== undefined) return seen;
    const found: string[] = [];
    for (let from = 0; from < word.length - 1; from += 1)
      for (let to = from + 2; to <= word.length; to += 1) {
        const part = word.slice(from, to);
        if (part !== word && cut(part).length === 1) found.push(part);
      }
    inner.set(word, found);
    return found;
  };
  return (text) =>
    cut(text).flatMap((word) => (word.length < COMPOUND ? [word] : [...innerWords(word), word]));
}
