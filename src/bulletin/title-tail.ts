import { findDates, type PrintedDate } from '../text/dates.ts';
import { squeeze } from '../text/squeeze.ts';
import { kindOf } from './kind.ts';
import { partedFields } from './parted-fields.ts';
import { titleNumber, unmarked } from './title-number.ts';

/** What stands behind the words of a title on its line. */
export interface TitleTail {
  /** All of it, with brackets and marks, without white space. */
  readonly printed: string;
  /** The number as a line has it, brackets around it included. */
  readonly number: string;
  /** The day of the document, where it stands beside the number. */
  readonly date: PrintedDate | null;
}

// …的通知（某发〔2031〕1号，2031年1月3日） · …的通知　某发〔2031〕1号　2031年1月3日: where what stands behind the title may begin
const STARTS = /[（(【[]|(?<=\S)[\s｜|丨／/]+(?=\S)/gu;

/** What ends a number, a day, or brackets around both. */
const ENDS = /[号日\d）)】\]]$/u;

/** Characters of a title with number and day behind it, and of what stands behind it. */
const LONGEST = 320;
const LONGEST_TAIL = 80;

/** The number behind a title on its line, with the day beside it if one is printed; null where there is none. */
export function titleTail(text: string): TitleTail | null {
  const glued = titleNumber(text);
  if (glued !== null) return { printed: glued, number: unmarked(glued), date: null };
  if (!ENDS.test(text) || text.length > LONGEST || !text.includes('号')) return null;
  for (const { 0: start, index } of text.matchAll(STARTS)) {
    if (text.length - index > LONGEST_TAIL || kindOf(text.slice(0, index)) === null) continue;
    const bracket = /^[（(【[]/u.test(start);
    const fields = partedFields(text.slice(bracket ? index : index + start.length));
    const number = fields.find(({ label }) => label === '发文字号')?.value;
    const day = fields.find(({ label }) => label === '发文日期')?.value;
    if (number !== undefined && day !== undefined)
      return { printed: squeeze(text.slice(index)), number, date: findDates(day)[0] ?? null };
  }
  return null;
}
