import { readDigits, readNumeral } from './numerals.ts';
import { plainDigits } from './plain-digits.ts';
import { SLIPPED, slippedFigures } from './slipped-figures.ts';
import { squeeze } from './squeeze.ts';

/** A date as it stands in a text. */
export interface PrintedDate {
  /** ISO calendar date. */
  readonly iso: string;
  /** Whether letters had to be read as figures, or another character as 日: l0月, 2OO6年, 8曰. */
  readonly repaired: boolean;
  /** Where it begins and ends in the text without white space. */
  readonly start: number;
  readonly end: number;
}

// 2020年1月26日 · 二〇二〇年一月二十六日 · 2OO6年l0月8日 · 20Z2年8月24日 · 2020年1月26号 · 2006年7月2曰
const WRITTEN = new RegExp(
  `(?<year>[\\p{Nd}lIZ][\\p{Nd}${SLIPPED}]{3}|[一二][〇○◯零OoＯ0一二三四五六七八九]{3})年(?<month>[\\p{Nd}${SLIPPED}]{1,2}|[元正一二三四五六七八九十]{1,2})月(?<day>[\\p{Nd}${SLIPPED}]{1,2}|[一二三四五六七八九十廿卅]{1,3})(?<mark>[日号曰]|目(?!\\p{Script=Han}))`,
  'gu',
);

// 2020-01-26 · 2020.1.26 · 2020/1/26
const FIGURES =
  /(?<![\d.\-/])(?<year>(?:19|20)\d{2})(?<mark>[-.／/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d.\-/])/gu;

const LETTER = new RegExp(`[${SLIPPED}]`, 'u');

/** Figures of a number, read through their other forms and the letters that OCR puts for them. */
function figures(text: string): number | null {
  const plain = slippedFigures(plainDigits(text));
  return /^\d+$/u.test(plain) ? Number(plain) : null;
}

function isoOf(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= 1900 && year < 3000 ? time.toISOString().slice(0, 10) : null;
}

/** All dates of a text in order, in figures or Chinese numerals, with white space inside; those that do not exist are left out. */
export function findDates(text: string): readonly PrintedDate[] {
  const plain = squeeze(text);
  if (!/年|\d[-./／]\d/u.test(plain)) return [];
  return [...plain.matchAll(WRITTEN), ...plain.matchAll(FIGURES)]
    .flatMap((match) => {
      const { year = '', month = '', day = '', mark = '' } = match.groups ?? {};
      const iso = isoOf(
        figures(year) ?? readDigits(year),
        figures(month) ?? readNumeral(month.replace(/[元正]/u, '一')),
        figures(day) ?? readNumeral(day),
      );
      if (iso === null) return [];
      const repaired =
        LETTER.test(month + day) ||
        (/[\p{Nd}lIZ]/u.test(year) && LETTER.test(year)) ||
        /[曰目]/u.test(mark);
      return [{ iso, repaired, start: match.index, end: match.index + match[0].length }];
    })
    .sort((a, b) => a.start - b.start);
}
