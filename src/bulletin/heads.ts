import type { AgencyBook } from './agency-book.ts';
import { namesAgencies } from './agency-titles.ts';
import type { Contents } from './contents.ts';
import { beginNotice, type CurrentNotice, readOn } from './current-notice.ts';
import type { Head } from './head.ts';
import { headAt } from './head-at.ts';
import { keyedTitles } from './keyed-title.ts';
import { marksSections } from './marked-sections.ts';
import { hasRedAgencies, hasRedFiles } from './red-agencies.ts';
import type { Unit } from './units.ts';

/** Finds where notices begin, from what titles say, what stands around them, and the contents where there are any. */
export function findHeads(
  units: readonly Unit[],
  contents: Contents,
  book: AgencyBook,
  spaced: boolean,
): readonly Head[] {
  const agencyTitles = namesAgencies(units, book);
  const redAgencies = hasRedAgencies(units);
  const redFiles = hasRedFiles(units);
  const markedSections = marksSections(units);
  const known = new Set([...contents.titles, ...keyedTitles(units)]);
  const sections = new Set(contents.sections);
  const heads: Head[] = [];
  const used = new Set<string>();
  let current: CurrentNotice | null = null;
  let sectioned = false;
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (unit === undefined) break;
    const head = headAt(units, at, {
      known,
      used,
      sections,
      book,
      current,
      sectioned,
      spaced,
      agencyTitles,
      redAgencies,
      redFiles,
      markedSections,
    });
    if (head === null) {
      if (current !== null) current = readOn(current, unit);
      at += 1;
      continue;
    }
    heads.push(head);
    sectioned ||= head.sections.length > 0;
    used.add(head.titlePlain);
    current = beginNotice(head);
    at = Math.max(head.bodyFrom, at + 1);
  }
  return heads;
}
