import jieba from 'nodejieba';

/** Cuts a text into words, punctuation and spaces included: joined again they are the text. */
export type Cut = (text: string) => string[];

let known: ReadonlySet<string> = new Set();

/**
 * A cutter that also knows the given words (`content/data/words.txt`, one a line; # begins a remark).
 * The dictionary is shared by the whole process: words once given stay known.
 */
export function wordCutter(words: readonly string[]): Cut {
  const fresh = words.filter((word) => !known.has(word));
  for (const word of fresh) jieba.insertWord(word);
  known = new Set([...known, ...fresh]);
  return (text) => jieba.cut(text, true);
}

/** The words of a word list: one a line, # begins a remark, empty lines are skipped. */
export function readWordList(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
}
