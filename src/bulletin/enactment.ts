import { findDates, type PrintedDate } from '../text/dates.ts';
import { type DocNumber, readDocNumber } from '../text/doc-number.ts';

/** What the note under a title says of how the text came about. */
export interface Enactment {
  readonly date: PrintedDate;
  /** The order that made it public, if the note names one. */
  readonly number: DocNumber | null;
  /** Who made it public on that day, as the note names it. */
  readonly by: string | null;
}

// （2007年12月7日国务院第198次常务会议通过　2007年12月14日中华人民共和国国务院令第514号公布　自2008年1月1日起施行）
const NOTE = /^[（(].*[）)]$/u;

// 中华人民共和国国务院令第514号公布, after its date
const ORDERED =
  /^(?<number>[\p{Script=Han}、]{2,40}?(?:令|公告)(?:(?:19|20)\d{2}年)?第[\d一二三四五六七八九十百零〇]{1,7}号)/u;

// 国务院发布, after its date
const PUBLISHER = /^(?:由)?(?<names>[\p{Script=Han}、]{2,40}?)(?:发布|公布|印发|颁布|制定)/u;

// 最高人民法院审判委员会第1732次会议、 between two dates
const JOINED = /^(?!.*(?:通过|公布|发布|颁布|批准|修订|修正|施行)).*[、，,和及]$/u;

/** Reads a note in brackets under a title: the first order named after its day with that day, else the first day; null for other lines, and where two bodies passed it on two days. Later changes come after it. */
export function readEnactment(printed: string): Enactment | null {
  if (!NOTE.test(printed)) return null;
  // Of the same length, so that places in it stay true.
  const plain = printed.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const dates = findDates(plain);
  for (const date of dates) {
    const named = ORDERED.exec(plain.slice(date.end))?.groups?.['number'];
    const number = named === undefined ? null : readDocNumber(named);
    if (number !== null) return { date, number, by: null };
  }
  const [date, second] = dates;
  if (date === undefined) return null;
  // Of two days on which two bodies passed it, neither is the day of the text.
  if (second !== undefined && JOINED.test(plain.slice(date.end, second.start))) return null;
  const by = PUBLISHER.exec(plain.slice(date.end))?.groups?.['names'] ?? null;
  return { date, number: null, by };
}
