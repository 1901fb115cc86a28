const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
// 2c金: shares two characters, stands about 2³ times, goes on with 金
const ENTRY = /(\d)([a-z])([^\da-z]+)/g;

/** Decodes a front-coded word list: each word with about how often it stands in the library. */
export function decodeVocabulary(coded: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = '0', letter = 'a', rest = ''] of coded.matchAll(ENTRY)) {
    before = before.slice(0, Number(shared)) + rest;
    words.set(before, 1.4 * 2 ** LETTERS.indexOf(letter));
  }
  return words;
}
