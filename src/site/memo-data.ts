import {
  attachmentTitles,
  issuedTitle,
  isTellingTitle,
} from '../library/citations/attachment-titles.ts';
import { citationData } from '../library/citations/citation-data.ts';
import { coreTitleKey } from '../library/citations/core-title-key.ts';
import { titleKey } from '../library/citations/title-key.ts';
import { titleParts } from '../library/citations/title-parts.ts';
import type { MemoData } from '../model/memo.ts';
import type { Library } from './library.ts';

// 关于做好…的通知
const ABOUT = /^关于/u;

/** What the page that checks memos loads: notices held, documents cited, agencies, and laws that have a page. */
export function memoData({
  notices,
  missing,
  issuers,
  laws,
  lawIndex,
}: Pick<Library, 'notices' | 'missing' | 'issuers' | 'laws' | 'lawIndex'>): MemoData {
  const known = citationData(issuers, laws);
  const keysOf = (title: string): readonly string[] => {
    const issued = issuedTitle(titleParts(title, known.agencies).title);
    const keys = [titleKey(title).replace(ABOUT, ''), coreTitleKey(title, known)];
    return [...new Set(issued === null ? keys : [...keys, coreTitleKey(issued, known)])];
  };
  return {
    notices: notices.map(({ front }) => ({
      id: front.id,
      title: front.title,
      docNumber: front.docNumber,
      date: front.date,
      issuers: front.issuers,
      issuersInferred: front.issuersInferred,
      keys: [
        ...new Set([
          ...keysOf(front.title),
          ...attachmentTitles(front, known).filter(isTellingTitle),
        ]),
      ],
    })),
    missing: missing.map(({ title, docNumber, issuers: named, cites }) => ({
      title,
      docNumber,
      issuers: named,
      keys: title === null ? [] : keysOf(title),
      citedBy: cites.map(({ from, clause }) => [from, clause] as const),
    })),
    issuers,
    laws: lawIndex.map(({ law: { id, name, aliases } }) => ({ id, name, aliases })),
  };
}
