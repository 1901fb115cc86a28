import { isAgencyName } from '../text/agency.ts';
import { findDates } from '../text/dates.ts';
import { readNumbering } from '../text/numbering.ts';
import type { AgencyBook } from './agency-book.ts';
import { isAddressee, isAgencyLine, isAttachmentLine, isNoteLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

/** Most lines that a signature of many agencies may take. */
const MOST_SIGNERS = 30;

/** The agencies of a signature, with the places (indexes into the units given) where they stand. */
export interface Signers {
  readonly places: readonly number[];
  readonly lines: readonly string[];
}

/** Reads the agencies that stand above a place without anything between them; a name may run over two lines. */
export function signersAbove(
  units: readonly Unit[],
  date: number,
  from: number,
  book: AgencyBook,
): Signers {
  const places: number[] = [];
  let below: string | null = null;
  for (let at = date - 1; at >= from && places.length < MOST_SIGNERS; at -= 1) {
    const unit = units[at];
    if (
      unit === undefined ||
      isNoteLine(unit.text) ||
      isAttachmentLine(unit.text) ||
      isAddressee(unit.text)
    )
      break;
    const names = isAgencyLine(unit.text);
    if (!names && !startsName(unit, below, book)) break;
    // A line of people's committees and the like that runs through the text is long; signatures are not.
    if (unit.lines.length > 2 || findDates(unit.text).length > 0) break;
    places.unshift(at);
    below = unit.plain;
  }
  // What begins a name without ending it must have something to begin.
  while (places.length > 0 && !isAgencyLine(units[places.at(-1) ?? 0]?.text ?? '')) places.pop();
  return { places, lines: places.map((place) => units[place]?.text ?? '') };
}

/** The first part of a name that is printed over two lines. */
function startsName(unit: Unit, below: string | null, book: AgencyBook): boolean {
  if (below === null || unit.plain.length > 26 || unit.lines.length > 1) return false;
  if (
    /[，。；：！？、,;:《》]|^[（(].*[）)]$/u.test(unit.plain) ||
    readNumbering(unit.text) !== null
  )
    return false;
  if (/^(?:特此|此复|此致|敬礼)/u.test(unit.plain) || !/\p{Script=Han}/u.test(unit.plain))
    return false;
  return (
    book.find(unit.plain + below) !== undefined ||
    (!/\d/u.test(unit.plain) && isAgencyName(below) && book.find(below) === undefined)
  );
}
