import type { Sentence } from '../facts/sentences.ts';
import { type DateRange, dateRanges } from './date-words.ts';
import { daysBetween } from './days-between.ts';
import { place } from './place.ts';
import { type Resolved, resolve, type YearContext } from './resolve.ts';

/** A dated term found in a sentence: where its words stand, and the days they cover. */
export interface FoundDate extends Resolved {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'period';
}

/** Characters before and after a date in which its words are looked for. */
const REACH = 60;
/** Characters of the paragraph before a sentence in which the month of a bare 22日至29日 is looked for. */
const PARAGRAPH_REACH = 200;

/** What is known of the time of a notice. */
export interface NoticeYears {
  /** Its date (ISO), or null. */
  readonly date: string | null;
  /** The one year that its title names, or null. */
  readonly titled: number | null;
  /** The latest year printed anywhere in it, or null. */
  readonly latest: number | null;
}

/** What ended longer before the notice than this is history or a condition (2019年12月前不存在…), not a term it sets. */
const PAST_DAYS = 62;

// 6月起，先后印发… · 从7月到年底，先后派出…: told, not set
const TOLD = /^[，,]?(?:我[们部局委]|本[部局委])?(?:先后|已经?|陆续|共计?|累计|曾)/u;
// 1月7日至11日召开会商会
const HELD = /^(?:召开|举行|率|赴|印发|发生|通过)/u;
// 2019年12月至2020年2月期间|出现因缴费不成功导致缴费中断的人员，可以补缴 ; not 发生的房租: what it costs may yet arise
const BEFELL =
  /^(?:已经?|曾)?(?:出现|发生)[^，。；：]{0,40}?的(?=[，；])|^(?:已经?|曾)?(?:出现|发生)[^，。；：]{0,40}?的[^，。；：]{0,8}(?:人员|职工|员工|劳动者|单位|企业|机构|人)(?=[，；])/u;
// 本办法|自2019年1月1日起施行: the document's own beginning, however old
const IN_FORCE_SINCE = /本[一-龥]{2,4}$/u;
// 于每年|2月底前 · 次年|3月31日前 · 每月|5日前
const RECURRING = /(?:每个?月|次月|(?:每|次|翌|当)(?:年度?)?)$/u;
const UNDATED: Resolved = { from: null, until: null, year: null };
// 2020年1月、2月应缴…: the year that a later 3月底 shares
const PRINTED = /(\d{4})年(?:(\d{1,2})月)?/gu;
// 《…（2019-2021年）…》 · “将1月、2月应缴社会保险费缴费期延长至3月底”
const QUOTED = /《[^《》]*》|“[^“”]*”/gu;

/** Gives the dates and periods that a sentence sets. Not those inside 《》 or “”: they are other people's words. */
export function dated(
  sentence: Sentence,
  { date, titled, latest }: NoticeYears,
): readonly FoundDate[] {
  const { text } = sentence;
  // What is quoted is masked, so that offsets stay.
  const own = text.replace(QUOTED, (words) => '、'.repeat(words.length));
  const years = [...text.matchAll(PRINTED)];
  const found: FoundDate[] = [];
  let month = lastMonth(dateRanges(sentence.before.slice(-PARAGRAPH_REACH)));
  for (const range of dateRanges(own)) {
    const complete = inMonth(range, month);
    month = lastMonth([complete]) ?? month;
    const placed = place(complete, own);
    if (placed === null) continue;
    const after = own.slice(placed.end, placed.end + REACH);
    if (TOLD.test(after)) continue;
    const context = { date, titled, printed: lastPrinted(years, range.start) };
    // 每年2月底前 comes again each year: it has no one date.
    const before = own.slice(Math.max(0, placed.start - REACH), placed.start);
    const recurring = RECURRING.exec(before)?.[0] ?? '';
    const days = recurring !== '' ? UNDATED : resolve(complete, placed.role, context);
    const end = days.until ?? days.from;
    // Such a period tells whom a rule concerns; one still to come may be the measure's own.
    if (days.from !== null && date !== null && days.from < date && BEFELL.test(after)) continue;
    if (end !== null) {
      const past = date !== null && daysBetween(end, date) > PAST_DAYS;
      if (past && !IN_FORCE_SINCE.test(before)) continue;
      // Without a date of the notice: what is two years older than the latest year it names is history.
      if (date === null && Number(end.slice(0, 4)) < (latest ?? 0) - 1) continue;
      if (date !== null && end < date && HELD.test(after)) continue;
    }
    // 截至2019年底，累计结存… counts what is past.
    if (placed.asOf && (date === null || end === null || end < date)) continue;
    const kind = range.last !== null || placed.role === 'within' ? 'period' : 'date';
    found.push({ ...days, start: placed.start - recurring.length, end: placed.end, kind });
  }
  return found;
}

/** 22日至29日 after 2月17日至21日 in the same paragraph: the month is the one named last. */
function inMonth(range: DateRange, month: number | null): DateRange {
  if (range.first.month !== null || range.first.day === null || month === null) return range;
  return { ...range, first: { ...range.first, month } };
}

function lastMonth(ranges: readonly DateRange[]): number | null {
  const last = ranges.at(-1);
  return last?.last?.month ?? last?.first.month ?? null;
}

function lastPrinted(years: readonly RegExpExecArray[], before: number): YearContext['printed'] {
  const last = years.findLast(({ index }) => index < before);
  return last === undefined ? null : { year: Number(last[1]), month: Number(last[2] ?? 1) };
}
