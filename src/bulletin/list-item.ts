import type { Candidate, HeadContext } from './head.ts';
import { isMetadataLine } from './metadata.ts';
import { titleAt } from './titles.ts';
import { touchesEntry } from './touching-entries.ts';
import type { Unit } from './units.ts';

/** Most lines of fields under an entry of a list. */
const MOST_FIELDS = 4;

/** Whether a title is an item in a list of documents that the text gives: 决定废止下列文件：一、…的通知（劳部发〔1995〕223号）. */
export function isListItem(
  units: readonly Unit[],
  candidate: Candidate,
  { current, known }: HeadContext,
): boolean {
  const { at, title, above: numberAbove, red, sections } = candidate;
  if (current !== null && !known.has(title.plain) && touchesEntry(units, candidate, known))
    return true;
  if (numberAbove !== null || red !== null || sections.length > 0) return false;
  if (title.numberFirst && !known.has(title.plain) && current !== null)
    return [at - 1, at + title.count].some((next) => titleAt(units, next, known)?.numberFirst);
  if (current === null || title.label === '' || known.has(title.plain)) return false;
  // No notice is a title alone: entries that touch are a list, in what a notice carries behind its date too.
  if ([at - 1, at + title.count].some((next) => isEntry(units, next, known))) return true;
  if (current.dated) return false;
  // The entry above may tell its number in a field of its own.
  let last = at - 1;
  while (at - last <= MOST_FIELDS && isMetadataLine(units[last]?.text ?? '')) last -= 1;
  if (/[:：]$/u.test(units[last]?.plain ?? '')) return true;
  return last < at - 1 && (titleAt(units, last, known)?.label ?? '') !== '';
}

/** Whether a numbered title with its document number on its line begins at a place. */
function isEntry(units: readonly Unit[], at: number, known: ReadonlySet<string>): boolean {
  const item = titleAt(units, at, known);
  return item !== null && item.label !== '' && item.gluedNumber !== null;
}
