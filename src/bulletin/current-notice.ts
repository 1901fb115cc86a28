import type { Head } from './head.ts';
import {
  dateOfLine,
  isAgencyLine,
  isNoteLine,
  isNumberLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { LISTS } from './listed-agency.ts';
import { isMetadataLine } from './metadata.ts';
import { withoutSlips } from './title-slips.ts';
import type { Unit } from './units.ts';
import { isUnreadDate } from './unread-date.ts';

/** What the text of a notice has said so far, as far as it tells what it carries; the whole text is not searched again for each title. */
export interface CurrentNotice {
  readonly head: Head;
  /** The start of the text, in which it says what it issues. */
  readonly opening: string;
  /** The units that hold 《 or 》, or stand between them, run together. */
  readonly quoting: string;
  /** What follows the first 附件：, or null. */
  readonly list: string | null;
  /** The last characters: a label may end in the next unit. */
  readonly tail: string;
  /** Whether the text holds a sentence or the start of a list, or a date closes what it lists. */
  readonly speaks: boolean;
  /** Whether it holds a line that is more than agencies, numbers and fields; under the title of a list of agencies, any line. */
  readonly lists: boolean;
  readonly dated: boolean;
}

/** Characters at the start of a text that can say what it issues, and of a list of attachments. */
const OPENING = 600;
const LIST = 600;

/** Characters of 附件十二 before its mark. */
const LABEL = 5;

/** Characters of the longest title. */
const LONGEST_TITLE = 160;

// 附件：1.… · 附件1.…
const LISTED = /附件[一二三四五六七八九十\d]{0,3}[:：.．](?<list>.*)/u;

/** A notice of which nothing but the head has been read. */
export function beginNotice(head: Head): CurrentNotice {
  return {
    head,
    opening: '',
    quoting: '',
    list: null,
    tail: '',
    speaks: false,
    lists: false,
    dated: false,
  };
}

/** The notice with one more unit of its text read. */
export function readOn(notice: CurrentNotice, unit: Unit): CurrentNotice {
  const { text } = unit;
  // Titles that it quotes or lists are compared with those printed.
  const plain = withoutSlips(unit.plain);
  const list =
    notice.list === null ? LISTED.exec(notice.tail + plain)?.groups?.['list'] : notice.list + plain;
  const closes = closesText(text);
  return {
    head: notice.head,
    opening: upTo(OPENING, notice.opening, plain),
    quoting:
      /[《》]/u.test(plain) || isOpen(notice.quoting) ? notice.quoting + plain : notice.quoting,
    list: list?.slice(0, LIST) ?? null,
    tail: (notice.tail + plain).slice(-LABEL),
    speaks:
      notice.speaks ||
      (/[。；：]/u.test(plain) && !isMetadataLine(text)) ||
      (closes && notice.lists),
    lists: notice.lists || isEntry(text, notice.head.kind),
    dated: notice.dated || closes,
  };
}

/** Whether a line tells something under a title of a kind: 张某某, and 某某公司 where the title is that of a list. */
function isEntry(text: string, kind: string | null): boolean {
  if (isMetadataLine(text) || isNumberLine(text) || isNoteLine(text) || closesText(text))
    return false;
  return LISTS.has(kind ?? '') || !isAgencyLine(text);
}

/** Whether a unit is the date that closes a text; the date of a field under the title closes nothing. */
function closesText(text: string): boolean {
  return (
    !isMetadataLine(text) &&
    (dateOfLine(text) !== null || signedDateOfLine(text) !== null || isUnreadDate(text))
  );
}

/** Whether a text ends within a quotation of the length of a title. */
function isOpen(text: string): boolean {
  const end = text.slice(-LONGEST_TITLE);
  return end.lastIndexOf('《') > end.lastIndexOf('》');
}

function upTo(length: number, text: string, more: string): string {
  return text.length >= length ? text : (text + more).slice(0, length);
}
