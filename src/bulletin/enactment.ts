import { findDates, type PrintedDate } from '../text/dates.ts';
import { type DocNumber, readDocNumber } from '../text/doc-number.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { squeeze } from '../text/squeeze.ts';
import { unbracketed } from '../text/unbracketed.ts';

/** What the note under a title says of how the text came about. */
export interface Enactment {
  /** Null where it names an order without its day. */
  readonly date: PrintedDate | null;
  /** The order that made it public, if the note names one. */
  readonly number: DocNumber | null;
  /** Who made it public on that day, as the note names it. */
  readonly by: string | null;
}

// 中华人民共和国国务院令第514号 · 国家税务总局公告2020年第5号 · 国发〔1978〕104号 · 法释［2001］14号
const NUMBER =
  '(?:[\\p{Script=Han}、]{2,40}?(?:令|公告)(?:(?:19|20)\\d{2}年)?第[\\d一二三四五六七八九十百零〇]{1,7}号|\\p{Script=Han}{1,12}[〔［\\[【﹝（(]\\d{4}[〕］\\]】﹞）)]第?\\d{1,5}号)';

/** An order that changes the text later is not the one that made it public. */
const NO_CHANGE = '(?!《|(?:第[一二三四五六七八九十]次)?(?:修订|修正|修改|废止))';

// 国务院令第514号公布, after its date
const AFTER_DATE = new RegExp(`^(?<number>${NUMBER})${NO_CHANGE}`, 'u');

// 国务院令第619号，2012年4月28日公布 · 人力资源和社会保障部令第16号公布
const FIRST = new RegExp(`^(?<number>${NUMBER})[，,；;、]?(?<rest>.+)$`, 'u');

// …会议通过　法释〔2001〕14号, at the end
const LAST = new RegExp(
  `(?<=通过|批准|公布|发布|[，,；;])(?<number>${NUMBER})(?:公布|发布|印发)?$`,
  'u',
);

/** An order at the start. */
const LEADING = new RegExp(`^[，,；;、]?${NUMBER}`, 'u');

// 公布 · 发布施行
const MADE_PUBLIC = /^(?:公布|发布|颁布|印发|施行|实施|试行){1,2}$/u;

// 根据 before the day of an order that changed the text
const CHANGED = /(?:根据|依照|依据|按照)$/u;

// 国务院发布, after its date
const PUBLISHER = /^(?:由)?(?<names>[\p{Script=Han}、]{2,40}?)(?:发布|公布|印发|颁布|制定)/u;

// …会议通过， between the day on which a text was passed and the next
const PASSED_FIRST = /^(?!.*(?:修订|修正|修改)).*(?:通过|批准)[，,；;、]?$/u;

// 公布 · 省人民政府公布, after its date
const PUBLISHED = /^(?:由)?(?<names>[\p{Script=Han}、]{0,40}?)(?:发布|公布|颁布)/u;

// 最高人民法院审判委员会第1732次会议、 between two dates
const JOINED = /^(?!.*(?:通过|公布|发布|颁布|批准|修订|修正|施行)).*[、，,和及]$/u;

/** Characters of a line that is an order and its day. */
const LONGEST_LINE = 80;

/** Reads a note under a title: the first order named beside its day with that day, else the first day; null for other lines, and where two bodies passed it on two days. Later changes come after it. */
export function readEnactment(printed: string): Enactment | null {
  if (!/[\p{Nd}〇○]/u.test(printed)) return null;
  const plain = plainDigits(squeeze(printed));
  const inner = unbracketed(plain);
  const note = inner ?? plain;
  if (inner === null && plain.length > LONGEST_LINE) return null;
  const dates = findDates(note);
  const ordered = readOrder(note, dates);
  // Without brackets only a line that is day and order alone is a note; all else may be text.
  if (inner === null) return ordered !== null && isAlone(note, ordered, dates) ? ordered : null;
  if (ordered !== null) return ordered;
  const [date, second] = dates;
  if (date === undefined) return null;
  // Of two days on which two bodies passed it, neither is the day of the text.
  if (second !== undefined && JOINED.test(note.slice(date.end, second.start))) return null;
  if (second !== undefined && PASSED_FIRST.test(note.slice(date.end, second.start))) {
    const published = PUBLISHED.exec(note.slice(second.end));
    if (published !== null)
      return { date: second, number: null, by: published.groups?.['names'] || null };
  }
  const by = PUBLISHER.exec(note.slice(date.end))?.groups?.['names'] ?? null;
  const last = LAST.exec(note)?.groups?.['number'];
  return { date, number: last === undefined ? null : readDocNumber(last), by };
}

/** The order that made a text public, with its day beside it. */
function readOrder(note: string, dates: readonly PrintedDate[]): Enactment | null {
  for (const date of dates) {
    if (CHANGED.test(note.slice(0, date.start))) continue;
    const named = AFTER_DATE.exec(note.slice(date.end))?.groups?.['number'];
    const number = named === undefined ? null : readDocNumber(named);
    if (number !== null) return { date, number, by: null };
  }
  const { number: named = '', rest = '' } = FIRST.exec(note)?.groups ?? {};
  const number = readDocNumber(named);
  if (number === null) return null;
  const date = dates.find(({ start }) => start === note.length - rest.length) ?? null;
  return date !== null || MADE_PUBLIC.test(rest) ? { date, number, by: null } : null;
}

/** Whether a line holds an order, its day, and words such as 公布, and nothing else. */
function isAlone(
  note: string,
  { date, number }: Enactment,
  dates: readonly PrintedDate[],
): boolean {
  if (date === null || number === null || dates.length > 1) return false;
  const rest = (note.slice(0, date.start) + note.slice(date.end)).replace(LEADING, '');
  return /^[，,；;、]?$/u.test(rest) || MADE_PUBLIC.test(rest);
}
