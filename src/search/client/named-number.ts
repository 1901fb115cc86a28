import type { SearchCore } from '../../model/search-index.ts';
import { agencyNumbers } from './agency-numbers.ts';
import { letterNumber } from './letter-number.ts';
import type { LibraryNumber, SearchLibrary } from './library.ts';
import { numberSpellings } from './number-spellings.ts';
import { isNamed, type NumberMention, numberIn } from './numbers.ts';

/** A document number that a query names. */
export interface NamedNumber {
  readonly mention: NumberMention;
  /** The notices that bear it. */
  readonly held: readonly number[];
  /** The folded forms in which texts print it; the numbers are several where the query leaves a part out. */
  readonly spelled: readonly string[];
}

type Numbers = Pick<SearchLibrary, 'codes' | 'core' | 'notices' | 'numbers' | 'outside'>;

// ren, she, bu, fa: syllables of pinyin and what each begins with
const SYLLABLE = /([a-z])h?[aeiouv]*(?:ng?|r)?(?![aeiouv])/g;

const spellings = (all: readonly LibraryNumber[]): string[] => all.map(({ spelled }) => spelled);

/** Whether a number is the one that a query spells in Latin letters; a session is no year. */
const isSpelled = (parts: LibraryNumber, mention: NumberMention): boolean =>
  [parts.letters, parts.letters.replace(SYLLABLE, '$1')].includes(mention.code) &&
  isNamed(parts, { ...mention, code: '', year: parts.year && mention.year });

/** A number whose code is not written out: spelled in Latin letters, or told by the name of an agency. */
function roundabout({ core, notices, numbers }: Numbers, query: string): NamedNumber | null {
  const letters = letterNumber(query);
  const asked = agencyNumbers(query, core);
  const found = numbers.flatMap((parts, notice) => {
    if (parts === null) return [];
    // Of several agencies the first one has numbered the document.
    const agency = asked[notices[notice]?.issuers[0] ?? -1] ?? null;
    if (letters !== null && isSpelled(parts, letters)) return [{ mention: letters, notice, parts }];
    return agency !== null &&
      parts.code.includes(agency.code) &&
      isNamed(parts, { ...agency, code: '' })
      ? [{ mention: agency, notice, parts }]
      : [];
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    mention: first.mention,
    held: found.map(({ notice }) => notice),
    spelled: spellings(found.map(({ parts }) => parts)),
  };
}

/** Whether a folded query may name a document number: told without the numbers, which a large library loads for such queries alone. */
export const mayNameNumber = (
  { codes, core }: Pick<SearchLibrary, 'codes'> & { readonly core: Pick<SearchCore, 'issuers'> },
  query: string,
): boolean =>
  numberIn(query, codes) !== null ||
  letterNumber(query) !== null ||
  agencyNumbers(query, core).some(Boolean);

/** The document number that a folded query names, with who bears it and how it is cited; null where it names none. */
export function namedNumber(library: Numbers, query: string): NamedNumber | null {
  const { codes, numbers, outside } = library;
  const mention = numberIn(query, codes);
  const held = numbers.flatMap((parts, notice) =>
    parts !== null && mention !== null && isNamed(parts, mention) ? [notice] : [],
  );
  if (mention === null || !mention.whole || held.length === 0) {
    const found = roundabout(library, query);
    if (found !== null || mention === null) return found;
  }
  const known = [...held.flatMap((notice) => numbers[notice] ?? []), ...outside];
  const spelled = spellings(known.filter((parts) => isNamed(parts, mention)));
  return { mention, held, spelled: spelled.length > 0 ? spelled : numberSpellings(mention) };
}
