import type { PrintedDate } from '../text/dates.ts';
import { readEnactment } from './enactment.ts';
import type { Head } from './head.ts';
import { dateOfLine, isAgencyLine } from './line-kinds.ts';
import { revisionDate } from './revision.ts';
import { isSourceNote } from './source-note.ts';
import type { Unit } from './units.ts';

/** The date of a note under a title, and whether it is that of an order which made the text public. */
interface Passed {
  readonly date: PrintedDate;
  readonly dateUnit: number;
  readonly order: boolean;
  /** Who made it public, if the note says so. */
  readonly by: readonly string[];
}

/** Lines under a title among which such a note stands. */
const NOTES = 3;

/** The date under the title, alone or in a note in brackets, on which a text was passed or made public; null where none stands there. A note of its source tells nothing of that. */
export function passedAt(
  units: readonly Unit[],
  from: number,
  { number, titlePlain }: Pick<Head, 'number' | 'titlePlain'>,
): Passed | null {
  for (let at = from; at < from + NOTES; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    if (isSourceNote(unit.plain)) continue;
    const bare = at === from ? dateOfLine(unit.text) : null;
    if (bare !== null) return { date: bare, dateUnit: at, order: false, by: [] };
    const enactment = readEnactment(unit.plain);
    if (enactment !== null && enactment.date !== null)
      return {
        date: revisionDate(unit.plain, number, titlePlain) ?? enactment.date,
        dateUnit: at,
        order: enactment.number !== null,
        by: enactment.by !== null && isAgencyLine(enactment.by) ? [enactment.by] : [],
      };
  }
  return null;
}
