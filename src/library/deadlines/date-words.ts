import { readDigits, readNumeral } from '../../text/numerals.ts';

/** A date, or one end of a period, as printed. Absent parts are null. */
export interface DateWords {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 底 末 初 上旬 中旬 下旬 in place of a day; 年底 and 年末 have no month. */
  readonly part: string | null;
}

/** Two dates joined by 至, or one date alone. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
  readonly first: DateWords;
  /** Null for a date alone. */
  readonly last: DateWords | null;
}

const NUMERAL = '(?:\\d{1,2}|[元正]|[一二三四五六七八九十廿卅]{1,3})';
const YEAR = '(?:(?:\\d{4}|[一二][〇○零一二三四五六七八九]{3})年(?:度)?)';
const PART = '(?:[底末初]|[上中下]旬)';
const WEEKDAY = '(?:[（(][^（）()]{1,14}[）)])?';
const CLOCK = '(?:(?:[上下]午)?\\d{1,2}(?:时|点|:\\d{2}))?';

// 2020年6月30日 · 2月17日24时 · 2020年2月 · 3月底 · 6月份 · 二〇二〇年三月五日
const MONTH_DATE = `(?:${YEAR})?${NUMERAL}月(?:份)?(?:${NUMERAL}[日号]|${PART})?`;
// 2020年底 · 年底 · 年内 · 2020年内 · 本年底
const YEAR_END = `(?:${YEAR}|[今本当]?年)(?:年)?[底末内]`;
// 20日 (only after 至)
const DAY = `${NUMERAL}[日号]`;
const DATE = `(?:${MONTH_DATE}|${YEAR_END})`;
const TAIL = `${CLOCK}${WEEKDAY}`;

// 2月17日至3月20日 · 2020年2月1日起至6月30日 · 2020年4月1日—7月31日 · 22日至29日 · 2020年2月至4月
const RANGE = new RegExp(
  `(?<![\\d.])(${DATE}|${DAY})(${TAIL})(?:起?[至到]|[—–－~～-]{1,2})(${DATE}|${DAY}|\\d{1,2}月)(${CLOCK})`,
  'gu',
);
// 2月9日24时 · 每月|5日 · 次月|15日
const SINGLE = new RegExp(`(?<![\\d.])(${DATE}|(?<=每个?月|次月)${DAY})(${CLOCK})`, 'gu');
// 在2020年组织 · 在2020年至2021年实施
const WHOLE_YEARS =
  /在(\d{4})年(?:[至到—-](\d{4})年)?(?![\d底末内初度]|[一二三四五六七八九十]{1,3}月)/gu;

const YEAR_IN = /(?<year>\d{4}|[一二][〇○零一二三四五六七八九]{3})年/u;
const MONTH_IN = /(?<month>\d{1,2}|[元正一二三四五六七八九十]{1,3})月/u;
const DAY_IN = /(?<day>\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[日号]/u;
const PART_IN = /(?:[上中下]旬|[底末初内])/u;

function read(text: string, start: number): DateWords {
  const year = YEAR_IN.exec(text)?.groups?.['year'];
  const month = MONTH_IN.exec(text)?.groups?.['month'];
  const day = DAY_IN.exec(text)?.groups?.['day'];
  return {
    start,
    end: start + text.length,
    year: year === undefined ? null : /^\d/u.test(year) ? Number(year) : readDigits(year),
    month: month === undefined ? null : figure(month),
    day: day === undefined ? null : figure(day),
    part: PART_IN.exec(text.replace(DAY_IN, ''))?.[0] ?? null,
  };
}

function figure(text: string): number | null {
  return /^\d/u.test(text) ? Number(text) : readNumeral(text.replace(/[元正]/u, '一'));
}

/** Gives the dates and periods of a sentence in order; a date within a period is not given again. */
export function dateRanges(sentence: string): readonly DateRange[] {
  const found: DateRange[] = [];
  for (const match of sentence.matchAll(WHOLE_YEARS)) {
    const [text, first = '', last] = match;
    const end = match.index + text.length;
    const whole = { start: match.index, end, month: null, day: null, part: '内' };
    found.push({
      start: match.index,
      end,
      first: { ...whole, year: Number(first) },
      last: last === undefined ? null : { ...whole, year: Number(last) },
    });
  }
  for (const match of sentence.matchAll(RANGE)) {
    const [text, first = '', tail = '', last = ''] = match;
    const secondStart = match.index + text.lastIndexOf(last);
    found.push({
      start: match.index,
      end: match.index + text.length,
      first: read(first, match.index),
      last: read(last, Math.max(secondStart, match.index + first.length + tail.length)),
    });
  }
  const taken = new Uint8Array(sentence.length);
  for (const { start, end } of found) taken.fill(1, start, end);
  for (const match of sentence.matchAll(SINGLE)) {
    const [text, date = ''] = match;
    const end = match.index + text.length;
    if (taken.subarray(match.index, end).includes(1)) continue;
    found.push({ start: match.index, end, first: read(date, match.index), last: null });
  }
  return found.sort((a, b) => a.start - b.start);
}
