import type { PrintedDate } from '../text/dates.ts';
import type { AgencyBook } from './agency-book.ts';
import { answeredBy } from './answered-by.ts';
import type { Head } from './head.ts';
import {
  dateOfLine,
  endsSentence,
  isAgencyLine,
  isAttachmentLabel,
  isAttachmentLine,
  isNoteLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { mergeNames } from './merge-names.ts';
import { isMetadataLine, metadataEnd } from './metadata.ts';
import { passedAt } from './passed-at.ts';
import { type RecordFields, recordFields } from './record-fields.ts';
import { signersAbove } from './signers-above.ts';
import { sourceDay } from './source-day.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';
import { isUnreadDate } from './unread-date.ts';

/** 落款 and 成文日期 of a notice, with the places (indexes into the units given) where they stand. */
export interface SignOff {
  readonly issuers: readonly string[];
  readonly issuerUnits: readonly number[];
  readonly date: PrintedDate | null;
  readonly dateUnit: number | null;
}

/** Finds the signature that closes the main text: the first date that agencies stand above, unless a record over the text says that it closes another. */
export function findSignOff(
  units: readonly Unit[],
  from: number,
  book: AgencyBook,
  head: Pick<Head, 'number' | 'titlePlain' | 'kind'>,
): SignOff {
  const record = recordFields(units, from, book, head.kind);
  const closing = closingSignature(units, from, book);
  if (closing !== null) return isOfAnother(closing, record, book) ? record : closing;
  const alone = lone(units, from, book);
  if (alone.date !== null) return isOfAnother(alone, record, book) ? record : alone;
  const passed = passedAt(units, metadataEnd(units, from), head);
  const signed = [alone, record].find(
    (read) => read.issuers.length > 0 && !(read === alone && isOfAnother(alone, record, book)),
  );
  const answered = answeredBy(units, head, book);
  const named = answered === null ? (passed?.by ?? []) : [answered.agency];
  const { issuers, issuerUnits } = signed ?? {
    issuers: mergeNames(named, book),
    issuerUnits: named.map(() => answered?.at ?? passed?.dateUnit ?? 0),
  };
  // The day on which a record says that a text was made public comes before the day on which it was passed.
  const told = record.date !== null && passed?.order !== true ? record : (passed ?? record);
  const { date, dateUnit } = (told.date === null ? sourceDay(units, head.kind) : null) ?? told;
  return { issuers, issuerUnits, date, dateUnit };
}

function closingSignature(units: readonly Unit[], from: number, book: AgencyBook): SignOff | null {
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
    if (date === null && !isUnreadDate(unit.text)) continue;
    const above = signersAbove(units, at, from, book);
    if (above.places.length > 0) {
      return {
        issuers: mergeNames(above.lines, book),
        issuerUnits: above.places,
        date,
        dateUnit: at,
      };
    }
    if (date !== null && (closesAlone(units, at) || isPromulgated(units, at, from)))
      return { issuers: [], issuerUnits: [], date, dateUnit: at };
  }
  return null;
}

/** Whether agencies sign an attached text: a record over the text names others as those that issued it, and does not give this day. */
function isOfAnother(
  signed: Pick<SignOff, 'issuers' | 'date'>,
  record: RecordFields,
  book: AgencyBook,
): boolean {
  if (record.issuers.length === 0 || signed.issuers.length === 0) return false;
  if (signed.date !== null && (!record.ofDocument || signed.date.iso === record.date?.iso))
    return false;
  const known = (name: string): string => book.find(name)?.id ?? name;
  const named = new Set(record.issuers.map(known));
  return !signed.issuers.some((name) => named.has(known(name)));
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

// 《…办法》已经…会议通过，现予公布，自…起施行。 · 《…意见》已于…经…会议通过，现予印发。 · 新修订的《…办法》已经…，现予公布。 · 现公布《…规定》，自…起施行。
const PROMULGATES =
  /^(?:(?:新?(?:修订|修正|制定)(?:后的|的)?|经[^。《》]{2,20}的)?《[^。]{4,200}》[^。《》]{0,20}(?:已|业|于|经|由|的通过)|现[^。《]{0,6}《[^。]{4,200}》).*(?:公布|发布|颁布|印发|下发|施行|实施|实行|执行)[^。]{0,30}。?$/u;

/** Paragraphs under a title among which the note stands that makes the text public. */
const NOTES = 4;

// 林某某: who signs an order without the office
const PERSON = /^\p{Script=Han}{2,4}$/u;

/** Whether a date stands under the note with which a text begins that says when it was made public, and the name of who signed that. */
function isPromulgated(units: readonly Unit[], at: number, from: number): boolean {
  const signed = units[at - 1];
  const note = signed?.centred === true && PERSON.test(signed.plain) ? units[at - 2] : signed;
  return at <= metadataEnd(units, from) + NOTES && PROMULGATES.test(note?.plain ?? '');
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
