import { splitAgencies } from '../text/agency.ts';
import { findDates } from '../text/dates.ts';
import { readDocNumber } from '../text/doc-number.ts';
import { readNumbering } from '../text/numbering.ts';
import { squeeze } from '../text/squeeze.ts';
import { unbracketed } from '../text/unbracketed.ts';
import { namesBulletin } from './bulletin-name.ts';
import { closesDocument } from './closing-line.ts';
import { decimalLabel } from './decimal-label.ts';
import { type HeadContext, RED_HEAD } from './head.ts';
import { keyedTitle } from './keyed-title.ts';
import {
  dateOfLine,
  endsSentence,
  isAgencyLine,
  isAttachmentLine,
  isFormLine,
  isNoteLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { metadataEnd } from './metadata.ts';
import { partLabel } from './part-label.ts';
import { partsFromTitle, SORT } from './parts-from-title.ts';
import { isRedFile } from './red-agencies.ts';
import { leadEnd } from './section-lead.ts';
import { sectionMark } from './section-mark.ts';
import { sectionName } from './section-name.ts';
import { signsBelow } from './signs-below.ts';
import { stackedAgencies } from './stacked-agencies.ts';
import { isTableRow } from './table-row.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';
import { isUnreadDate } from './unread-date.ts';

// 第二部分　劳动部（劳动和社会保障部）文件
const PART = /^第[一二三四五六七八九十\d]{1,3}(?:部分|单元|辑|类|板块|篇|编)/u;

// 第一辑　社会保险; not 第三辑（总第27辑）, which is an issue
const TITLED_PART =
  /^第[一二三四五六七八九十\d]{1,3}(?:部分|单元|辑|类|板块|篇|编)[:：、]?\p{Script=Han}/u;

/** Characters of a heading that says which part of the bulletin it heads. */
const LONGEST_PART = 32;

// ====== 一、某某 ====== · ———— 某某 ————
const RULES = /^[-—－=＝~*·_]{2,}|[-—－=＝~*·_]{2,}$/gu;

/** Units at the start of a source among which its name and issue stand. */
const COVER_UNITS = 8;

/** A short line that stands over a title and belongs to no notice. */
export function isSectionHeading(
  units: readonly Unit[],
  at: number,
  already: number,
  context: HeadContext,
): boolean {
  const unit = units[at];
  if (unit === undefined || unit.lines.length > 1 || already >= 3) return false;
  const part = PART.test(unit.plain) || partLabel(unit.plain) !== '';
  if (unit.plain.replace(RULES, '').length > (part ? LONGEST_PART : 24)) return false;
  if (/[，。；？！]|[：:]$/u.test(unit.plain)) return false;
  const name = sectionName(unit.text);
  if (name === '') return false;
  if (context.sections.has(name)) return true;
  if (!/\p{L}/u.test(unit.plain)) return false;
  if (closesDocument(unit.text, name) && !part) return false;
  if (!part && !isExpected(unit, context)) return false;
  const [line] = unit.lines;
  if (!part && line !== undefined && isTableRow(line, units[at - 1]?.lines.at(-1))) return false;
  if (stackedAgencies(units, at) > 0 || (context.redFiles && isRedFile(unit))) return false;
  if (at < COVER_UNITS && namesBulletin(unit.text) && !TITLED_PART.test(unit.plain)) return false;
  // Contents that list the headings list this one, were it more than a note.
  if (context.sections.size > 0 && /^[（(]/u.test(unit.plain) && unbracketed(unit.plain) !== null)
    return false;
  if (isUnreadDate(unit.text)) return false;
  if (dateOfLine(unit.text) !== null || isAttachmentLine(unit.text) || isNoteLine(unit.text))
    return false;
  if (isFormLine(unit.text) || signsBelow(units, at, context.current)) return false;
  // 8638××××）: the end of a note
  if (/^[^（(]*[）)]$/u.test(unit.plain)) return false;
  if (/[《》]/u.test(unit.plain) || findDates(unit.text).length > 0) return false;
  if (/^(?:关于|特此|此复|此致|印发|转发)/u.test(name)) return false;
  if (unit.plain.length > 16 && !part) return false;
  const level = readNumbering(unit.text)?.level;
  if (
    level !== undefined &&
    level !== 'sec' &&
    level !== 'part' &&
    level !== 'sub' &&
    !numbersBelow(units, at, context)
  )
    return false;
  const marked = numbersBelow(units, at, context);
  // What follows must be able to begin a notice: a title, a number over a title, or another heading.
  const next = units[at + 1];
  if (next === undefined) return false;
  const previous = units[at - 1];
  if (
    already === 0 &&
    // Before the first notice stands the cover, which nothing closes.
    context.current !== null &&
    previous !== undefined &&
    !namesBulletin(previous.text) &&
    // 第三编 after an empty line, over a head: what stands above may be cut off.
    !(part && unit.gapBefore && (unit.centred || next.gapBefore) && !context.spaced) &&
    !closes(previous, unit)
  )
    return false;
  if (!startsHead(units, part || marked ? leadEnd(units, at + 1, context) : at + 1, context))
    return false;
  return (
    titleAt(units, at, context.known) === null || partsFromTitle(unit, at, units, already, context)
  );
}

/**
 * Whether a line can be the first heading of a source below a notice: it has a mark, or names agencies or a sort of texts. A
 * bulletin with headings has one over its first notice; other words below a date are the last of a text.
 */
function isExpected({ text, plain }: Unit, { current, sectioned }: HeadContext): boolean {
  if (current === null || sectioned) return true;
  return sectionMark(text) !== '' || isAgencyLine(text) || SORT.test(plain);
}

/** Whether a heading is numbered as the titles below it are: 1. 社会保险, or 一、社会保险, over 1.1　关于…的通知. */
function numbersBelow(units: readonly Unit[], at: number, context: HeadContext): boolean {
  const { text = '', plain = '' } = units[at] ?? {};
  const label = titleAt(units, leadEnd(units, at + 1, context), context.known)?.label ?? '';
  if (decimalLabel(label) === '') return false;
  const number = /^\d{1,2}(?!\d)/u.exec(plain)?.[0];
  return number === undefined
    ? sectionMark(text) !== ''
    : label.startsWith(number) && /^\D/u.test(label.slice(number.length));
}

function startsHead(units: readonly Unit[], at: number, context: HeadContext): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  if (readDocNumber(unit.text) !== null || RED_HEAD.test(unit.plain)) return true;
  const end = metadataEnd(units, at);
  if ((titleAt(units, end, context.known) ?? keyedTitle(units, at, end)) !== null) return true;
  // A second heading below the first: 第一部分 中央 over 国务院.
  return (
    unit.plain.length <= 16 &&
    titleAt(units, at + 1, context.known) !== null &&
    !endsSentence(unit.text)
  );
}

/** Whether a section heading can follow: the notice before is closed, or a new page begins. */
function closes(previous: Unit, unit: Unit): boolean {
  if (unit.newPage) return true;
  if (
    dateOfLine(previous.text) !== null ||
    signedDateOfLine(previous.text) !== null ||
    isNoteLine(previous.text) ||
    // What a scan left of a rule or an ornament.
    !/[\p{L}\p{N}]/u.test(previous.plain)
  )
    return true;
  if (splitAgencies(unit.text).length > 0 && isAgencyLine(unit.text) && endsSentence(previous.text))
    return unit.gapBefore || !unit.centred;
  return (
    endsSentence(previous.text) || isAttachmentLine(previous.text) || squeeze(previous.text) === ''
  );
}
