import type { FoundCitation } from '../../model/citation.ts';
import type { Clause, Outline } from '../../model/clause.ts';
import type { FrontMatter } from '../../model/front-matter.ts';
import { attachmentTitles, isTellingTitle } from './attachment-titles.ts';
import type { CitationData } from './citation-data.ts';
import { coreTitleKey } from './core-title-key.ts';
import { numberKey } from './number-key.ts';
import { titleKey } from './title-key.ts';

/** One notice of the library as the passes over it need it. */
export interface LibraryEntry {
  readonly front: FrontMatter;
  readonly outline: Outline;
  readonly citations: readonly FoundCitation[];
}

/** The library by what citations give: numbers and titles. */
export interface LibraryIndex {
  readonly byId: ReadonlyMap<string, LibraryEntry>;
  readonly byNumber: ReadonlyMap<string, readonly LibraryEntry[]>;
  /** By core title: agencies and a leading 关于 left out. */
  readonly byTitle: ReadonlyMap<string, readonly LibraryEntry[]>;
  /** By title of an attachment or of a text issued with a notice. */
  readonly byAttachment: ReadonlyMap<string, readonly LibraryEntry[]>;
  /** By `issuersKey`, the notices with attachments. */
  readonly withAttachments: ReadonlyMap<string, readonly LibraryEntry[]>;
  /** Clause ids of each notice. */
  readonly clauseIds: (entry: LibraryEntry) => ReadonlySet<string>;
}

/** A key under which the same issuers in the same order are equal. */
export function issuersKey({ issuers }: FrontMatter, data: CitationData): string {
  return issuers.map(data.agencies.fold).join('、');
}

/** Indexes the library once, so that resolving costs the same however large it is. Of notices with one id the first counts. */
export function libraryIndex(entries: readonly LibraryEntry[], data: CitationData): LibraryIndex {
  const byId = new Map<string, LibraryEntry>();
  for (const entry of entries) if (!byId.has(entry.front.id)) byId.set(entry.front.id, entry);
  const byNumber = new Map<string, LibraryEntry[]>();
  const byTitle = new Map<string, LibraryEntry[]>();
  const byAttachment = new Map<string, LibraryEntry[]>();
  const withAttachments = new Map<string, LibraryEntry[]>();
  for (const entry of byId.values()) {
    const { title, docNumber } = entry.front;
    if (docNumber !== null) add(byNumber, numberKey(docNumber), entry);
    for (const key of new Set([titleKey(title).replace(/^关于/u, ''), coreTitleKey(title, data)])) {
      add(byTitle, key, entry);
    }
    const attachments = attachmentTitles(entry.front, data).filter(isTellingTitle);
    for (const key of attachments) add(byAttachment, key, entry);
    if (attachments.length > 0) add(withAttachments, issuersKey(entry.front, data), entry);
  }
  const ids = new WeakMap<LibraryEntry, ReadonlySet<string>>();
  return {
    byId,
    byNumber,
    byTitle,
    byAttachment,
    withAttachments,
    clauseIds: (entry) => {
      const known = ids.get(entry) ?? new Set(allIds(entry.outline.clauses));
      ids.set(entry, known);
      return known;
    },
  };
}

function add(map: Map<string, LibraryEntry[]>, key: string, entry: LibraryEntry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}

function allIds(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap((clause) => [clause.id, ...allIds(clause.children)]);
}
