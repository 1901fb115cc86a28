import type { CitationTarget, FoundCitation } from '../../model/citation.ts';
import { attachmentTitles, issuedTitle } from './attachment-titles.ts';
import type { CitationData } from './citation-data.ts';
import { clauseOfPoint } from './clause-of-point.ts';
import { coreTitleKey } from './core-title-key.ts';
import { issuersKey, type LibraryEntry, type LibraryIndex } from './library-index.ts';
import { lacksAgencyCode, numberKey } from './number-key.ts';
import { ownAttachment } from './own-attachment.ts';
import { namesIssuers } from './same-agency.ts';
import { titleKey } from './title-key.ts';
import { titleParts } from './title-parts.ts';

/** Without agency or number a title this short (春节放假的通知) may be anybody's. */
const SHORTEST_TITLE = 8;
// 《中华人民共和国劳动法》|（2018年修正）
const EDITION = /[（(](?=[^（）()]*(?:修正|修订|年))[^（）()]*[）)]$/u;

// 人社部发〔2020〕8号, 2020-02-07
const YEAR = /(?:19|20)\d{2}/u;

/** What one citation points to; a document that is not held has an empty key until all of them are known. */
export function targetOf(
  citation: FoundCitation,
  citing: LibraryEntry,
  index: LibraryIndex,
  data: CitationData,
): CitationTarget {
  const { docNumber, otherNumbers = [], title } = citation;
  const byNumber =
    docNumber === null ? [] : numbered(citation, [docNumber, ...otherNumbers], citing, index, data);
  const byTitle = title === null ? [] : titled(citation, title, citing, index, data);
  if (byNumber.length > 0) {
    const both = byNumber.filter((entry) => byTitle.includes(entry));
    if (both.length > 0 || byTitle.length === 0) {
      const kept = both.length > 0 ? both : byNumber;
      return oneOf(kept, citation, index, data, '收录了不止一件同号文件');
    }
    return { kind: 'unknown', reason: '所印文号与标题各指一件文件' };
  }
  if (isBareName(citation)) return { kind: 'unknown', reason: '简称在文中没有交代' };
  const possible =
    docNumber === null
      ? byTitle
      : byTitle.filter(({ front }) => front.docNumber === null && citation.issuers.length > 0);
  if (possible.length > 0) {
    if (isVague(citation, data)) {
      return { kind: 'unknown', reason: '标题过短，又没有写明发文机关' };
    }
    return oneOf(possible, citation, index, data, '同题文件不止一件，文中没有写明是哪一件');
  }
  const law = title === null ? undefined : data.laws.get(titleKey(title.replace(EDITION, '')));
  return law === undefined ? { kind: 'external', key: '' } : { kind: 'law', law: law.id };
}

/** The notice as a target, with its clause where the citation names one that it has. */
export function noticeTarget(
  entry: LibraryEntry,
  { points }: FoundCitation,
  index: LibraryIndex,
): CitationTarget {
  const notice = entry.front.id;
  const [point, ...others] = points;
  if (point === undefined) return { kind: 'notice', notice };
  const clause = clauseOfPoint(
    others.length === 0 ? point : { ...point, paragraph: null, item: null },
    index.clauseIds(entry),
  );
  return clause === null ? { kind: 'notice', notice } : { kind: 'clause', notice, clause };
}

/** A short name for which nothing was set up: it still carries only itself. */
function isBareName({ form, title, text }: FoundCitation): boolean {
  return form === 'short-name' && title !== null && text.includes(title);
}

function isVague({ docNumber, issuers, title }: FoundCitation, data: CitationData): boolean {
  return (
    docNumber === null &&
    issuers.length === 0 &&
    coreTitleKey(title ?? '', data).length < SHORTEST_TITLE
  );
}

/** The one document that all entries are — a notice printed in two bulletins is one — or unknown. */
function oneOf(
  entries: readonly LibraryEntry[],
  citation: FoundCitation,
  index: LibraryIndex,
  data: CitationData,
  reason: string,
): CitationTarget {
  const [first] = entries;
  if (first === undefined) return { kind: 'unknown', reason };
  const identity = ({ front }: LibraryEntry): string =>
    [titleKey(front.title), front.date, front.docNumber, issuersKey(front, data)].join('|');
  const dated = first.front.date !== null;
  return entries.length === 1 ||
    (dated && entries.every((each) => identity(each) === identity(first)))
    ? noticeTarget(first, citation, index)
    : { kind: 'unknown', reason };
}

function numbered(
  citation: FoundCitation,
  docNumbers: readonly string[],
  citing: LibraryEntry,
  index: LibraryIndex,
  data: CitationData,
): readonly LibraryEntry[] {
  const entries = docNumbers.flatMap((docNumber) => {
    const held = index.byNumber.get(numberKey(docNumber)) ?? [];
    return lacksAgencyCode(docNumber)
      ? held.filter((entry) => namesIssuers(citation.issuers, entry.front, citing.front, data))
      : held;
  });
  return [...new Set(entries)];
}

function titled(
  citation: FoundCitation,
  title: string,
  citing: LibraryEntry,
  index: LibraryIndex,
  data: CitationData,
): readonly LibraryEntry[] {
  const key = coreTitleKey(title, data);
  const issued = issuedTitle(titleParts(title, data.agencies).title);
  const keys = issued === null ? [key] : [key, coreTitleKey(issued, data)];
  const titles = keys.flatMap((each) => index.byTitle.get(each) ?? []);
  const exact = [...new Set(titles)].filter((entry) => fits(citation, entry, citing, data));
  if (titles.length > 0) return exact;
  // 《…意见》已经…同意，现转发给你们: a covering notice names what it issues, whoever wrote that.
  if (attachmentTitles(citing.front, data).includes(key)) return [citing];
  const attached = keys.flatMap((each) => index.byAttachment.get(each) ?? []);
  const entries =
    attached.length > 0
      ? attached
      : ownAttachment(
          title,
          citation.issuers,
          citing.front,
          index.withAttachments.get(issuersKey(citing.front, data)) ?? [],
          data,
        );
  return entries.filter(
    (entry) =>
      fits(citation, entry, citing, data) ||
      (isForwarded(citation, entry) && fits({ ...citation, issuers: [] }, entry, citing, data)),
  );
}

/** 民政部《关于…的意见》 stands in the notice of 国务院办公厅 that forwards it: its title names the ministry. */
function isForwarded({ issuers }: FoundCitation, { front }: LibraryEntry): boolean {
  return issuers.length > 0 && issuers.every((name) => front.title.includes(name));
}

/** Whether year, date and issuers allow the citation to mean a notice of that very title. */
function fits(
  citation: FoundCitation,
  { front: held }: LibraryEntry,
  { front: citing }: LibraryEntry,
  data: CitationData,
): boolean {
  // A document numbered in one year may be signed in the next.
  const years = [held.docNumber, held.date].flatMap((each) => YEAR.exec(each ?? '')?.[0] ?? []);
  const { year } = citation;
  if (year !== null && years.length > 0 && !years.includes(String(year))) return false;
  if (held.date !== null && citing.date !== null && held.date > citing.date) return false;
  return citation.issuers.length > 0
    ? namesIssuers(citation.issuers, held, citing, data)
    : held.region === '全国' ||
        held.region === citing.region ||
        // 《湖南省职业培训补贴管理办法》 names its place wherever it is cited.
        (citation.title ?? '').includes(held.region);
}
