import type { ContentsEntry } from './numbered-entries.ts';

/** A title of a contents with the heading above it. */
export interface ListedTitle {
  readonly title: string;
  /** Null where no heading stands above it. */
  readonly section: string | null;
}

/** The titles among the entries of a contents in their order, each with the last heading above it. */
export function listedTitles(entries: readonly ContentsEntry[]): readonly ListedTitle[] {
  let section: string | null = null;
  const listed: ListedTitle[] = [];
  for (const { text, section: heads } of entries)
    if (heads) section = text;
    else listed.push({ title: text, section });
  return listed;
}
