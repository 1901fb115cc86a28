import { issuedTitle } from '../../library/citations/attachment-titles.ts';
import { coreTitleKey } from '../../library/citations/core-title-key.ts';
import { documentNoun, isShortName } from '../../library/citations/document-nouns.ts';
import { lacksAgencyCode, numberKey } from '../../library/citations/number-key.ts';
import { titleKey } from '../../library/citations/title-key.ts';
import { titleParts } from '../../library/citations/title-parts.ts';
import type { MemoData } from '../../model/memo.ts';
import { isCaseNumber } from '../../text/case-number.ts';
import { isHeld, type MemoDocument, type MemoIndex } from './memo-index.ts';
import type { Mention } from './mentions.ts';

/** What the library knows of a mention. */
export type Verdict =
  /** It holds the document. */
  | { readonly kind: 'held'; readonly one: MemoDocument }
  /** It does not hold it, but notices cite it. */
  | { readonly kind: 'missing'; readonly one: MemoDocument }
  /** Title and number are those of two documents, or of one and of none. */
  | {
      readonly kind: 'odd';
      readonly ofNumber: MemoDocument | null;
      readonly ofTitle: MemoDocument | null;
    }
  /** Several documents may be meant. */
  | { readonly kind: 'unsure'; readonly some: readonly MemoDocument[] }
  /** Neither held nor cited. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'law'; readonly law: MemoData['laws'][number] };

// 《中华人民共和国劳动法》|（2018年修正）
const EDITION = /[（(][^（）()]*(?:修正|修订|年)[^（）()]*[）)]$/u;

/** Whether one of the agencies printed with a mention issued the document; a general office counts as its body. */
function isTheirs(
  printed: readonly string[],
  { issuers }: MemoDocument,
  { known }: MemoIndex,
): boolean {
  const keys = issuers.map(known.agencies.fold);
  return printed.some((name) => {
    const key = known.agencies.fold(name);
    return keys.some((issuer) => issuer === key || issuer.startsWith(key));
  });
}

/** Documents that fit what else is printed, where any does; else all of them. */
function narrowed(
  found: readonly MemoDocument[],
  { issuers, year }: Mention,
  index: MemoIndex,
): readonly MemoDocument[] {
  const theirs = found.filter((one) => isTheirs(issuers, one, index));
  const left = theirs.length > 0 ? theirs : found;
  const dated = left.filter(
    (one) => year !== null && `${one.docNumber} ${isHeld(one) ? one.date : ''}`.includes(`${year}`),
  );
  return dated.length > 0 ? dated : left;
}

function numbered(mention: Mention, index: MemoIndex): readonly MemoDocument[] {
  const numbers = [mention.docNumber ?? [], mention.otherNumbers ?? []].flat();
  const found = numbers.flatMap((no) =>
    (index.byNumber.get(numberKey(no)) ?? []).filter(
      (one) =>
        !lacksAgencyCode(no) ||
        mention.issuers.length === 0 ||
        isTheirs(mention.issuers, one, index),
    ),
  );
  return [...new Set(found)];
}

/** Documents of a title, or of the text that a covering notice of that title issues. */
function titled(title: string, { byTitle, known }: MemoIndex): readonly MemoDocument[] {
  const issued = issuedTitle(titleParts(title, known.agencies).title);
  const titles = issued === null ? [title] : [title, issued];
  return [...new Set(titles.flatMap((each) => byTitle.get(coreTitleKey(each, known)) ?? []))];
}

function one(found: readonly MemoDocument[]): Verdict {
  const [first, ...others] = found;
  if (first === undefined) return { kind: 'unknown' };
  if (others.length > 0) return { kind: 'unsure', some: found };
  return { kind: isHeld(first) ? 'held' : 'missing', one: first };
}

/** Judges one mention; null where the words name no document: the title of a book, 《意见》 for which nothing was set up. */
export function verdict(mention: Mention, index: MemoIndex): Verdict | null {
  const { candidates, title, form } = mention;
  if (candidates.length > 0) {
    const some = candidates.flatMap((no) => index.byNumber.get(numberKey(no)) ?? []);
    return { kind: 'unsure', some: [...new Set(some)] };
  }
  const law =
    title === null ? undefined : index.known.laws.get(titleKey(title.replace(EDITION, '')));
  if (law !== undefined) return { kind: 'law', law };
  if (form === 'law') return null;
  const ofNumber = mention.docNumber === null ? [] : numbered(mention, index);
  // The number of a case (（2019）沪民终12号) names a document only where one bears it.
  const isCase = ofNumber.length === 0 && isCaseNumber(mention.docNumber ?? '');
  const docNumber = isCase ? null : mention.docNumber;
  const ofTitle = title === null ? [] : titled(title, index);
  if (docNumber === null) {
    if (ofTitle.length > 0) return one(narrowed(ofTitle, mention, index));
    const isDocument = title !== null && documentNoun(title) !== null && !isShortName(title);
    return isDocument ? { kind: 'unknown' } : null;
  }
  if (title === null || isShortName(title)) {
    // 第23号 may be anybody's.
    const isBare = lacksAgencyCode(docNumber) && mention.issuers.length === 0;
    return isBare && ofNumber.length > 0 ? { kind: 'unsure', some: ofNumber } : one(ofNumber);
  }
  const both = ofNumber.filter((each) => ofTitle.includes(each));
  if (both.length > 0) return one(both.slice(0, 1));
  const [byTitle = null] = narrowed(ofTitle, mention, index);
  const [byNumber = null] = ofNumber;
  if (byNumber === null && byTitle === null) return { kind: 'unknown' };
  // A document that is cited by its number, or by its title, alone agrees with whatever else is said of it.
  if (byTitle === null && byNumber?.title === null) return one(ofNumber);
  if (byNumber === null && byTitle !== null && !isHeld(byTitle) && byTitle.docNumber === null) {
    return one([byTitle]);
  }
  return { kind: 'odd', ofNumber: byNumber, ofTitle: byTitle };
}
