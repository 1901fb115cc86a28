import { isPassageNote } from './passage-note.ts';
import { isTitleLine } from './title-line.ts';
import type { Unit } from './units.ts';

/** Most rows of a title and of the note below it. */
const MOST_ROWS = 5;

/** Lines set in the middle over the note of when a text was passed: its title, of whatever kind, and the place of the note; null where none begins at a place. */
export function overNote(
  units: readonly Unit[],
  at: number,
): { readonly end: number; readonly title: string } | null {
  let title = '';
  for (let end = at; end < at + MOST_ROWS; end += 1) {
    const unit = units[end];
    if (unit === undefined) return null;
    if (title !== '' && isPassageNote(unit.plain)) return { end, title };
    if (!unit.centred || !isTitleLine(unit)) return null;
    title += unit.plain;
  }
  return null;
}
