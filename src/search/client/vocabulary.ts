import { decodeVocabulary } from '../../text/decode-vocabulary.ts';
import type { WordCounts } from '../../text/lexicon.ts';

/** Stands before the letter of a word that shares nothing with the one before: the first that begins with its character. */
const NOTHING_SHARED = '0';
// 0c金: what stands between is the letter
const LETTER = 1;
const NONE: ReadonlyMap<string, number> = new Map();

/**
 * The words of a front-coded list with about how often each stands. Those that begin with a character are decoded when the first
 * of them is asked for: a query needs a few of thousands.
 */
export function vocabulary(coded: string): WordCounts {
  const known = new Map<string, ReadonlyMap<string, number>>();
  const decode = (first: string): ReadonlyMap<string, number> => {
    for (let at = coded.indexOf(first); at !== -1; at = coded.indexOf(first, at + 1)) {
      const start = at - LETTER - NOTHING_SHARED.length;
      if (coded.charAt(start) !== NOTHING_SHARED) continue;
      const end = coded.indexOf(NOTHING_SHARED, at);
      return decodeVocabulary(coded.slice(start, end === -1 ? coded.length : end));
    }
    return NONE;
  };
  const beside = (word: string): ReadonlyMap<string, number> => {
    const first = word.charAt(0);
    const words = known.get(first) ?? decode(first);
    known.set(first, words);
    return words;
  };
  return {
    has: (word) => beside(word).has(word),
    get: (word) => beside(word).get(word),
    entries: () => decodeVocabulary(coded).entries(),
  };
}
