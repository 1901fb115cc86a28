import type { FrontMatter } from '../model/front-matter.ts';

/** What reference managers are told of a notice. */
export interface CitedRecord {
  readonly front: FrontMatter;
  /** Name and issue of the bulletin: 《人力资源法律政策》2020年第2期; null where not known. */
  readonly source: string | null;
  /** Public address of the page, or null. */
  readonly address: string | null;
}

// a line end would begin a new field
const LINE_END = /[\r\n]+/g;

function pagesOf({ pages }: FrontMatter): string | null {
  if (pages === null) return null;
  return pages[0] === pages[1] ? `${pages[0]}` : `${pages[0]}-${pages[1]}`;
}

/** A notice as a RIS record (type STAT, lines ended by CRLF). */
export function ris({ front, source, address }: CitedRecord): string {
  const [year, month, day] = (front.date ?? '').split('-');
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'STAT'],
    ['ID', front.id],
    ['TI', front.title],
    ...front.issuers.map((name) => ['AU', name] as const),
    ['M1', front.docNumber],
    ['PY', year === '' ? null : year],
    ['DA', front.date === null ? null : `${year}/${month}/${day}/`],
    ['M3', front.kind],
    ['CY', front.region],
    ['T2', source],
    ['SP', front.pages === null ? null : String(front.pages[0])],
    ['EP', front.pages === null ? null : String(front.pages[1])],
    ['LA', 'zh'],
    ['UR', address],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === undefined ? [] : [`${tag}  - ${value.replace(LINE_END, ' ')}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** One item of CSL-JSON 1.0, as Zotero and citeproc read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'legislation';
  readonly title: string;
  readonly language: 'zh-CN';
  readonly genre: string;
  readonly jurisdiction: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string;
  readonly page?: string;
  readonly URL?: string;
}

/** A notice as one item of CSL-JSON. */
export function cslItem({ front, source, address }: CitedRecord): CslItem {
  const page = pagesOf(front);
  return {
    id: front.id,
    type: 'legislation',
    title: front.title,
    language: 'zh-CN',
    genre: front.kind,
    jurisdiction: front.region,
    ...(front.issuers.length > 0 && { author: front.issuers.map((literal) => ({ literal })) }),
    ...(front.docNumber !== null && { number: front.docNumber }),
    ...(front.date !== null && {
      issued: { 'date-parts': [front.date.split('-').map(Number)] as const },
    }),
    ...(source !== null && { 'container-title': source }),
    ...(page !== null && { page }),
    ...(address !== null && { URL: address }),
  };
}
