import { type CitationData, citationData } from '../../library/citations/citation-data.ts';
import { numberKey } from '../../library/citations/number-key.ts';
import type { MemoData, MemoMissing, MemoNotice } from '../../model/memo.ts';

/** A document that the library knows: one that it holds, or one that its notices cite. */
export type MemoDocument = MemoNotice | MemoMissing;

/** What checking looks things up in. */
export interface MemoIndex {
  readonly data: MemoData;
  readonly known: CitationData;
  readonly byNumber: ReadonlyMap<string, readonly MemoDocument[]>;
  readonly byTitle: ReadonlyMap<string, readonly MemoDocument[]>;
  /** Every number as stored, of notices held and of documents cited. */
  readonly numbers: readonly string[];
}

/** Whether the library holds it. */
export function isHeld(one: MemoDocument): one is MemoNotice {
  return 'id' in one;
}

/** Indexes what the page has loaded, notices held before documents cited. */
export function memoIndex(data: MemoData): MemoIndex {
  const byNumber = new Map<string, MemoDocument[]>();
  const byTitle = new Map<string, MemoDocument[]>();
  const add = (map: Map<string, MemoDocument[]>, key: string, one: MemoDocument): void => {
    map.set(key, [...(map.get(key) ?? []), one]);
  };
  const all: readonly MemoDocument[] = [...data.notices, ...data.missing];
  for (const one of all) {
    if (one.docNumber !== null) add(byNumber, numberKey(one.docNumber), one);
    for (const key of one.keys) add(byTitle, key, one);
  }
  return {
    data,
    known: citationData(
      data.issuers,
      data.laws.map(({ id, name, aliases }) => ({ id, name, aliases: [...aliases], kind: '' })),
    ),
    byNumber,
    byTitle,
    numbers: [...new Set(all.flatMap(({ docNumber }) => docNumber ?? []))],
  };
}
