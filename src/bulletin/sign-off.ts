import { isAgencyName } from '../text/agency.ts';
import { findDates, type PrintedDate } from '../text/dates.ts';
import { readNumbering } from '../text/numbering.ts';
import type { AgencyBook } from './agency-book.ts';
import { readEnactment } from './enactment.ts';
import {
  dateOfLine,
  endsSentence,
  isAddressee,
  isAgencyLine,
  isAttachmentLabel,
  isAttachmentLine,
  isNoteLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { mergeNames } from './merge-names.ts';
import { isMetadataLine, metadataEnd } from './metadata.ts';
import { recordFields } from './record-fields.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/** 落款 and 成文日期 of a notice, with the places (indexes into the units given) where they stand. */
export interface SignOff {
  readonly issuers: readonly string[];
  readonly issuerUnits: readonly number[];
  readonly date: PrintedDate | null;
  readonly dateUnit: number | null;
}

/** Most lines that a signature of many agencies may take. */
const MOST_SIGNERS = 30;

/** Finds the signature that closes the main text: the first date that agencies stand above. */
export function findSignOff(units: readonly Unit[], from: number, book: AgencyBook): SignOff {
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isMetadataLine(unit.text)) continue;
    const signed = signedDateOfLine(unit.text);
    if (signed !== null) {
      const above = signersAbove(units, at, from, book);
      const names = mergeNames([...above.lines, signed.names], book);
      return {
        issuers: names,
        issuerUnits: [...above.places, at],
        date: signed.date,
        dateUnit: at,
      };
    }
    const date = dateOfLine(unit.text);
    if (date === null) continue;
    const above = signersAbove(units, at, from, book);
    if (above.places.length > 0) {
      return {
        issuers: mergeNames(above.lines, book),
        issuerUnits: above.places,
        date,
        dateUnit: at,
      };
    }
    if (closesAlone(units, at)) return { issuers: [], issuerUnits: [], date, dateUnit: at };
  }
  const alone = lone(units, from, book);
  if (alone.date !== null) return alone;
  const passed = passedAt(units, metadataEnd(units, from));
  const record = recordFields(units, from, book);
  const signed =
    alone.issuers.length > 0
      ? alone
      : record.issuerUnit !== null
        ? { issuers: record.issuers, issuerUnits: [record.issuerUnit] }
        : {
            issuers: mergeNames(passed?.by ?? [], book),
            issuerUnits: passed?.by.map(() => passed.dateUnit ?? 0) ?? [],
          };
  // The day on which a record says that a text was made public comes before the day on which it was passed.
  const { date, dateUnit } =
    record.date !== null && passed?.order !== true ? record : (passed ?? record);
  return { ...signed, issuers: signed.issuers, issuerUnits: signed.issuerUnits, date, dateUnit };
}

/** Whether a date that nobody stands above closes the main text: after the end of a sentence, before a text with a title of its own. */
function closesAlone(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const unit = units[at];
  const next = units[at + 1];
  if (before === undefined || unit === undefined || next === undefined) return false;
  if (/^[（(]/u.test(unit.plain) || !(endsSentence(before.text) || isAttachmentLine(before.text)))
    return false;
  const title = titleAt(units, at + 1);
  // An agency below may have signed, or begin the title of what is attached.
  if (isAgencyLine(next.text)) return title !== null && title.count > 1;
  return isAttachmentLabel(next.text) || title !== null;
}

/** The date of a note under a title, and whether it is that of an order which made the text public. */
interface Passed extends Pick<SignOff, 'date' | 'dateUnit'> {
  readonly order: boolean;
  /** Who made it public, if the note says so. */
  readonly by: readonly string[];
}

/** The date in brackets under the title, on which a text was passed or made public. */
function passedAt(units: readonly Unit[], from: number): Passed | null {
  for (let at = from; at < from + 3; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    const enactment = readEnactment(unit.plain);
    if (enactment !== null)
      return {
        date: enactment.date,
        dateUnit: at,
        order: enactment.number !== null,
        by: enactment.by !== null && isAgencyLine(enactment.by) ? [enactment.by] : [],
      };
  }
  return null;
}

/** A date or a signature that stands alone. */
function lone(units: readonly Unit[], from: number, book: AgencyBook): SignOff {
  const end = units.findIndex((unit, i) => i > from && isAttachmentLine(unit.text));
  const last = end < 0 ? units.length : end;
  for (const stop of new Set([last, units.length])) {
    for (let at = stop - 1; at >= Math.max(from, stop - 3); at -= 1) {
      const unit = units[at];
      if (unit === undefined || isMetadataLine(unit.text)) continue;
      const date = dateOfLine(unit.text);
      if (date !== null) {
        // Signed below the date, as some sites print it.
        const below = units.slice(at + 1, at + 3).filter((next) => isAgencyLine(next.text));
        const names = mergeNames(
          below.map((next) => next.text),
          book,
        );
        return {
          issuers: names,
          issuerUnits: below.map((next) => units.indexOf(next)),
          date,
          dateUnit: at,
        };
      }
    }
    let at = stop;
    while (at > from && isNoteLine(units[at - 1]?.text ?? '')) at -= 1;
    const above = signersAbove(units, at, from, book);
    if (above.places.length > 0) {
      return {
        issuers: mergeNames(above.lines, book),
        issuerUnits: above.places,
        date: null,
        dateUnit: null,
      };
    }
  }
  return { issuers: [], issuerUnits: [], date: null, dateUnit: null };
}

interface Signers {
  readonly places: readonly number[];
  readonly lines: readonly string[];
}

function signersAbove(
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
  if (/[，。；：！？、,;:《》]/u.test(unit.plain) || readNumbering(unit.text) !== null)
    return false;
  if (/^(?:特此|此复|此致|敬礼)/u.test(unit.plain) || !/\p{Script=Han}/u.test(unit.plain))
    return false;
  return (
    book.find(unit.plain + below) !== undefined ||
    (!/\d/u.test(unit.plain) && isAgencyName(below) && book.find(below) === undefined)
  );
}
