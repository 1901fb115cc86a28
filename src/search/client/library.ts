import type { SearchCore, SearchNotice, SearchText } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';
import { idLetters } from '../../text/id-letters.ts';
import { type NumberParts, numberParts } from '../../text/number-parts.ts';
import type { Reader } from './concepts.ts';
import { reader } from './reader.ts';
import { synonymMap } from './synonyms.ts';
import { find, indexTexts, type TextIndex } from './text-index.ts';

/** A document number, folded and taken apart. */
export interface LibraryNumber extends NumberParts {
  /** As texts print it, folded. */
  readonly spelled: string;
  /** Its agency code in pinyin; empty where nothing tells. */
  readonly letters: string;
}

/** Everything that is needed to answer queries. */
export interface SearchLibrary {
  readonly core: SearchCore;
  readonly notices: readonly SearchNotice[];
  readonly index: TextIndex;
  readonly reader: Reader;
  /** Numbers of the notices, folded and taken apart; null where there is none. */
  readonly numbers: readonly (LibraryNumber | null)[];
  /** Numbers that are cited but not held. */
  readonly outside: readonly LibraryNumber[];
  /** Every agency code that the library knows, folded. */
  readonly codes: readonly string[];
}

/** A document number as stored, folded and taken apart; null where there is none. `letters` is its agency code in pinyin. */
export function foldedNumber(no: string, letters = ''): LibraryNumber | null {
  const parts = numberParts(no);
  return parts === null ? null : { ...parts, code: fold(parts.code), spelled: fold(no), letters };
}

/** Puts the files of an index together. `index` is that of the texts, when it is made already. */
export function searchLibrary(
  core: SearchCore,
  texts: readonly SearchText[],
  index: TextIndex = indexTexts(texts),
): SearchLibrary {
  const numbers = core.notices.map(({ id, no }) => foldedNumber(no ?? '', idLetters(id)));
  const outside = core.outside.flatMap((no) => foldedNumber(no) ?? []);
  const synonyms = synonymMap(core.synonyms, (run) => find(index, run).length > 0);
  return {
    core,
    notices: core.notices,
    index,
    reader: reader(core, synonyms),
    numbers,
    outside,
    codes: [
      ...new Set([...numbers, ...outside].flatMap((parts) => (parts === null ? [] : [parts.code]))),
    ],
  };
}
