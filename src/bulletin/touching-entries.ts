import type { Candidate } from './head.ts';
import { isNumberLine } from './line-kinds.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/** Most units of a title with its number. */
const MOST = 6;

/**
 * Whether a title with its number on a line of its own says nothing before the next title, and stands right next to another such
 * one: an entry in a list of documents (关于…的通知 | 某发〔2031〕1号 | 关于…的意见 | 某发〔2031〕2号), and no notice.
 */
export function touchesEntry(
  units: readonly Unit[],
  { at, title }: Pick<Candidate, 'at' | 'title'>,
  known: ReadonlySet<string>,
): boolean {
  const first = isNumberLine(units[at - 1]?.text ?? '');
  const from = first ? at - 1 : at;
  const end = entryEnd(units, from, first, known);
  if (end === null) return false;
  // The next number may stand above its title.
  const next = titleAt(units, isNumberLine(units[end]?.text ?? '') ? end + 1 : end, known);
  if (next === null || next.plain === title.plain) return false;
  if (entryEnd(units, end, first, known) !== null) return true;
  for (let start = from - 2; start >= Math.max(0, from - MOST); start -= 1)
    if (entryEnd(units, start, first, known) === from) return true;
  return false;
}

/** The place after a title and its number, which stands above it (`first`) or below; null where they do not begin at a place. */
function entryEnd(
  units: readonly Unit[],
  from: number,
  first: boolean,
  known: ReadonlySet<string>,
): number | null {
  if (first && !isNumberLine(units[from]?.text ?? '')) return null;
  const start = first ? from + 1 : from;
  const title = titleAt(units, start, known);
  if (title === null || title.gluedNumber !== null) return null;
  const end = start + title.count;
  if (first) return end;
  return isNumberLine(units[end]?.text ?? '') ? end + 1 : null;
}
