import type { Deadline } from '../../model/deadline.ts';
import type { DateRange, DateWords } from './date-words.ts';
import { daysBetween } from './days-between.ts';
import { isoDay } from './iso-day.ts';
import { lastDay } from './last-day.ts';

/** What a date means in its sentence. */
export type DateRole = 'from' | 'until' | 'before' | 'within' | 'on' | 'period';

/** Where the year of a date without one may be read. */
export interface YearContext {
  /** Date of the notice (ISO), or null. */
  readonly date: string | null;
  /** Year and month printed last before it in the same sentence. */
  readonly printed: { readonly year: number; readonly month: number } | null;
  /** The one year that the title of the notice names, or null. */
  readonly titled: number | null;
}

/** Days (ISO, inclusive) that a date or period covers. */
export interface Resolved {
  readonly from: string | null;
  readonly until: string | null;
  readonly year: Deadline['year'];
}

/** A date without a year that has just passed is still this year's; one of longer ago may be next year's. */
const RECENT_DAYS = 31;
/** A date that has passed this year is next year's only if that is near: 1月31日前 in a notice of December. */
const NEAR_DAYS = 120;

const UNKNOWN: Resolved = { from: null, until: null, year: null };

/** Gives the days that a date or period covers, its year read from the sentence or the notice's date only where certain. */
export function resolve(range: DateRange, role: DateRole, context: YearContext): Resolved {
  const { first, last } = range;
  // 22日至29日 in no month.
  if (first.month === null && first.day !== null) return UNKNOWN;
  if (last === null) {
    const dated = withYear(first, role, context);
    if (dated === null) return UNKNOWN;
    return { ...single(dated.words, role, first.year !== null), year: dated.source };
  }
  // 2月17日至2020年3月20日: the year of the end is that of the beginning, if the months allow.
  const back = last.year !== null && (first.month ?? 0) <= (last.month ?? 12) ? last.year : null;
  const dated = withYear({ ...first, year: first.year ?? back }, 'from', context);
  const from = dated === null ? null : firstDay(dated.words);
  if (dated === null || from === null) return UNKNOWN;
  const month = last.month ?? (last.part === null || last.day !== null ? dated.words.month : null);
  const later = (month ?? 12) >= (dated.words.month ?? 1);
  const year = last.year ?? (dated.words.year ?? 0) + (later ? 0 : 1);
  const until = finalDay({ ...last, year, month });
  if (until === null || until < from) return UNKNOWN;
  return { from, until, year: first.year === null && back === null ? dated.source : 'printed' };
}

function single(words: DateWords, role: DateRole, yearPrinted: boolean) {
  if (role === 'from') return { from: firstDay(words), until: null };
  if (role === 'within') {
    return { from: yearPrinted ? firstDay(words) : null, until: finalDay(words) };
  }
  if (role === 'on' || role === 'period') return { from: firstDay(words), until: finalDay(words) };
  const wholeMonth = words.day === null && words.part === null;
  // 3月前 ends with February; 3月31日前 and 3月底前 end with the day they name.
  return {
    from: null,
    until: role === 'before' && wholeMonth ? dayBefore(words) : finalDay(words),
  };
}

function withYear(
  words: DateWords,
  role: DateRole,
  { date, printed, titled }: YearContext,
): { readonly words: DateWords; readonly source: NonNullable<Deadline['year']> } | null {
  if (words.year !== null) return { words, source: 'printed' };
  if (printed !== null && (words.month ?? 12) >= printed.month) {
    return { words: { ...words, year: printed.year }, source: 'sentence' };
  }
  if (date === null) return null;
  const thisYear = Number(date.slice(0, 4));
  const day = finalDay({ ...words, year: thisYear });
  if (day === null) return null;
  const ahead = daysBetween(date, day);
  const following = { ...words, year: thisYear + 1 };
  // 10月1日至7日 in 关于2019年部分节假日安排的通知 of December 2018.
  if (ahead < 0 && titled === thisYear + 1) return { words: following, source: 'title' };
  if (ahead >= -RECENT_DAYS) {
    // 自12月20日起 in a notice of January may well be last year's.
    const lastYears = finalDay({ ...words, year: thisYear - 1 });
    const doubtful =
      role === 'from' && lastYears !== null && daysBetween(lastYears, date) <= RECENT_DAYS;
    return doubtful ? null : { words: { ...words, year: thisYear }, source: 'notice' };
  }
  const next = finalDay(following);
  if (next === null || daysBetween(date, next) > NEAR_DAYS) return null;
  return { words: following, source: 'notice' };
}

const TENS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
};

function firstDay({ year, month, day, part }: DateWords): string | null {
  if (year === null) return null;
  if (month === null) return part === '内' ? isoDay(year, 1, 1) : isoDay(year, 12, 31);
  if (day !== null) return isoDay(year, month, day);
  if (part === '底' || part === '末') return isoDay(year, month, lastDay(year, month));
  if (part === '下旬') return isoDay(year, month, 21);
  return isoDay(year, month, part === null ? 1 : (TENS[part]?.[0] ?? 1));
}

function finalDay({ year, month, day, part }: DateWords): string | null {
  if (year === null) return null;
  if (month === null) return isoDay(year, 12, 31);
  if (day !== null) return isoDay(year, month, day);
  return isoDay(year, month, (part === null ? undefined : TENS[part]?.[1]) ?? lastDay(year, month));
}

function dayBefore({ year, month }: DateWords): string | null {
  if (year === null || month === null) return null;
  return month === 1 ? isoDay(year - 1, 12, 31) : isoDay(year, month - 1, lastDay(year, month - 1));
}
