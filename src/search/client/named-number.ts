import { agencyNumbers } from './agency-numbers.ts';
import type { SearchLibrary } from './library.ts';
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

/** Notices of the agency that a query names whose number has the serial that it names. */
function ofAgency({ core, notices, numbers }: Numbers, query: string): NamedNumber | null {
  const asked = agencyNumbers(query, core);
  // Of several agencies the first one has numbered the document.
  const asks = (notice: number): NumberMention | null =>
    asked[notices[notice]?.issuers[0] ?? -1] ?? null;
  const found = numbers.flatMap((parts, notice) => {
    const mention = asks(notice);
    return parts !== null &&
      mention !== null &&
      parts.code.includes(mention.code) &&
      isNamed(parts, { ...mention, code: '' })
      ? [{ mention, notice, spelled: parts.spelled }]
      : [];
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    mention: first.mention,
    held: found.map(({ notice }) => notice),
    spelled: found.map(({ spelled }) => spelled),
  };
}

/** The document number that a folded query names, with who bears it and how it is cited; null where it names none. */
export function namedNumber(library: Numbers, query: string): NamedNumber | null {
  const { codes, numbers, outside } = library;
  const mention = numberIn(query, codes);
  const named = numbers.flatMap((parts, notice) =>
    parts !== null && mention !== null && isNamed(parts, mention) ? [{ notice, parts }] : [],
  );
  if (mention === null || !mention.whole || named.length === 0) {
    const agency = ofAgency(library, query);
    if (agency !== null || mention === null) return agency;
  }
  const spelled = [
    ...named.map(({ parts }) => parts),
    ...outside.filter((parts) => isNamed(parts, mention)),
  ].map((parts) => parts.spelled);
  return {
    mention,
    held: named.map(({ notice }) => notice),
    spelled: spelled.length > 0 ? spelled : numberSpellings(mention),
  };
}
