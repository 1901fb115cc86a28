import { squeeze } from '../text/squeeze.ts';
import { contentsEntry, LONGEST_ENTRY } from './contents-entry.ts';
import type { Line } from './line.ts';
import { sectionName } from './section-name.ts';
import { titleMark } from './title-label.ts';
import { titleTail } from './title-tail.ts';

/** Lines of contents that may be passed over in search of the next entry. */
const REACH = 5;

/** The place after the last entry of a table of contents whose entries begin at a place; that place where there are none. */
export function contentsEnd(lines: readonly Line[], from: number): number {
  let end = from;
  let sinceEntry = 0;
  let last: Passed = { page: 0, led: false };
  for (let place = from; place < lines.length && sinceEntry <= REACH; place += 1) {
    const line = lines[place];
    if (line === undefined || line.width > LONGEST_ENTRY) break;
    const follows = nextEntry(line, last);
    if (follows !== null && !/[。；]/u.test(line.plain.replace(/(?<![.。…])[.。…]+\d+$/u, ''))) {
      end = place + 1;
      sinceEntry = 0;
      last = follows;
    } else sinceEntry += 1;
  }
  if (end > from + 1) return end;
  return endOfPlainList(lines, from);
}

/** The page of the last entry, and whether leaders have led to any so far. */
interface Passed {
  readonly page: number;
  readonly led: boolean;
}

/** Most pages that one notice takes. */
const FARTHEST = 300;

/** What has been passed with a line as the next entry; null where it is none: the text that follows may break off at a figure too (…已于2014). */
function nextEntry(line: Line, passed: Passed): Passed | null {
  const entry = contentsEntry(line);
  if (entry === null) return null;
  const led = entry.led || passed.led;
  // Roman pages come in no order with the others.
  if (entry.page === null) return { page: passed.page, led };
  const falls = passed.led && entry.page < passed.page;
  if (!entry.led && (falls || entry.page > passed.page + FARTHEST)) return null;
  return { page: entry.page, led };
}

/** Most lines of a contents without page numbers, and of what an editor says between it and the texts. */
const LONGEST_LIST = 400;
const LONGEST_PREFACE = 30;

/** Characters by which a title is known where it is printed again, with a mark before it or broken over lines. */
const TITLE_START = 12;

/** Contents without page numbers end where their first entry is printed again, or where the editor's preface begins before it. */
function endOfPlainList(lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (first === undefined) return from;
  let preface: number | null = null;
  for (let place = from + 2; place < Math.min(lines.length, from + LONGEST_LIST); place += 1) {
    const line = lines[place];
    if (line === undefined) return from;
    if (isAgain(first, line)) {
      if (preface === null) return place;
      const sure = wordsOf(first).length >= TITLE_START || returns(lines, from + 1, place);
      return sure ? preface : from;
    }
    if (/。/u.test(line.plain) || line.plain.length > LONGEST_ENTRY)
      preface ??= prefaceStart(lines, from + 2, place);
    if (preface !== null && place > preface + LONGEST_PREFACE) return from;
  }
  return from;
}

/** Whether a line prints an entry again: alike, a heading with other marks, or a title with a mark before it or its number behind. */
function isAgain(entry: Line, line: Line): boolean {
  if (line.plain === entry.plain) return true;
  // ■■ 一、中央法规 ■■ over the texts is the heading 一、中央法规 of the contents.
  if (sectionName(line.plain) === sectionName(entry.plain)) return true;
  const words = wordsOf(entry);
  return words.length >= TITLE_START && line.plain.includes(words) && wordsOf(line) === words;
}

/** The words of a title, without mark and number. */
function wordsOf({ text }: Line): string {
  const words = text.slice(titleMark(text).length);
  const plain = squeeze(words);
  return plain.slice(0, plain.length - (titleTail(words)?.printed.length ?? 0));
}

/** Whether an entry of a list is printed again near a place. */
function returns(lines: readonly Line[], entry: number, from: number): boolean {
  const start = lines[entry]?.plain.slice(0, TITLE_START) ?? '';
  return lines.slice(from, from + NEAR).some(({ plain }) => plain.includes(start));
}

/** Lines below the first heading among which its first title must stand. */
const NEAR = 4;

/** Where a preface begins of which a line is the first sentence: with the addressees or the heading over it, below the last gap. */
function prefaceStart(lines: readonly Line[], least: number, sentence: number): number {
  let start = sentence;
  while (start > least && start > sentence - NEAR && isOpening(lines[start - 1])) start -= 1;
  return start;
}

// 各律师事务所： · 编者按 · 前　言
const OPENING = /[：:]$|^(?:编者(?:按|的话)|卷首语|前言|编印说明|编辑说明|说明)$/u;

/** Whether a line opens a preface and is no entry. */
function isOpening(line: Line | undefined): boolean {
  return line !== undefined && OPENING.test(line.plain);
}
