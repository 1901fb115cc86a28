import { plainDigits } from '../text/plain-digits.ts';
import { SLIPPED, slippedFigures } from '../text/slipped-figures.ts';
import { squeeze } from '../text/squeeze.ts';

const LETTER = new RegExp(`[${SLIPPED}]`, 'u');

// 2O31年 · 20Z1年 · the years of 2O31-2O35年
const YEAR = new RegExp(
  `(?<![A-Za-z\\p{Nd}])[\\p{Nd}lIZ][\\p{Nd}${SLIPPED}]{3}(?=年|[-－—–~～至](?:[\\p{Nd}${SLIPPED}]{4})年)`,
  'gu',
);

// 2031年l月, 5月l日, 5月3O日: the figure of a day may be a letter alone
const DAY = new RegExp(`(?<=(?<above>[年月]))[\\p{Nd}${SLIPPED}]{1,2}(?=(?<unit>[月日号]))`, 'gu');

// l0月 · 9O日内 · 1O年 · 第l2号 · 〔2031〕1O号 · 1O号; not S1号, B-1O号
const COUNT = /(?<![A-Za-z\p{Nd}.．\-－])[\p{Nd}OoＯlI]{1,6}(?=(?<unit>[年月日号]))/gu;

/** Numbers that a month and a day of one can have. */
const MOST: Readonly<Record<string, number>> = { 月: 12, 日: 31, 号: 31 };

/**
 * A title, without white space, with figures for the letters that recognition of a scan put among those of its years, days and
 * serials (2O31年, l0月, 第l2号), as its number and date are read; of the same length. A letter beside no figure, or before other
 * words (S1号, ISO9OO1), stays.
 */
export function withoutSlips(title: string): string {
  if (!LETTER.test(title)) return title;
  return title
    .replace(YEAR, (year) => (isYear(year) ? slippedFigures(year) : year))
    .replace(DAY, (figures, above: string, unit: string) =>
      isDay(figures, above, unit) ? slippedFigures(figures) : figures,
    )
    .replace(COUNT, (figures, unit: string, at: number, whole: string) =>
      isCount(figures, unit, whole.slice(Math.max(0, at - 1), at))
        ? slippedFigures(figures)
        : figures,
    );
}

/** Whether a title, as printed, has such letters. */
export function hasSlips(title: string): boolean {
  const plain = squeeze(title);
  return withoutSlips(plain) !== plain;
}

function isYear(figures: string): boolean {
  const year = numberOf(figures);
  return /\p{Nd}/u.test(figures) && year >= 1900 && year < 2100;
}

function isDay(figures: string, above: string, unit: string): boolean {
  const value = numberOf(figures);
  if (unit === '号' && !/^[\p{Nd}l]/u.test(figures)) return false;
  return (above === '年') === (unit === '月') && value >= 1 && value <= (MOST[unit] ?? 0);
}

/** Whether figures count years, months or days, or are a serial: a figure comes first, or what stands above leaves no doubt. */
function isCount(figures: string, unit: string, above: string): boolean {
  if (!/\p{Nd}/u.test(figures)) return false;
  if (unit === '号' && /[第〕\]］】]/u.test(above)) return true;
  if (/^\p{Nd}[\p{Nd}OoＯl]*$/u.test(figures)) return figures.length < 4 || unit !== '年';
  const value = numberOf(figures);
  return unit !== '年' && unit !== '号' && value >= 1 && value <= (MOST[unit] ?? 0);
}

const numberOf = (figures: string): number => Number(slippedFigures(plainDigits(figures)));
