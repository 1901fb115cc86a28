import type { Notice } from '../../model/notice.ts';
import { outline } from '../../outline/outline.ts';
import { readBlocks } from '../../outline/read-blocks.ts';
import type { CitationData } from './citation-data.ts';
import { findCitations } from './find-citations.ts';
import type { LibraryEntry } from './library-index.ts';

/** Reads notices for the passes over the library: blocks, clauses and the citations found in each. */
export function libraryEntries(
  notices: readonly Notice[],
  data: CitationData,
): readonly LibraryEntry[] {
  return notices.map(({ front, body }) => {
    const blocks = readBlocks(body);
    const tree = outline(blocks, front);
    return { front, outline: tree, citations: findCitations(blocks, tree, front, data) };
  });
}
