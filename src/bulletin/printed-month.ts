import { findDates } from '../text/dates.ts';
import { readDigits, readNumeral } from '../text/numerals.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { SLIPPED, slippedFigures } from '../text/slipped-figures.ts';
import { squeeze } from '../text/squeeze.ts';

// 2024年10月 · 二〇二四年十月 · 二O二一年十二月 · 2025年1月刊
const MONTH = new RegExp(
  `(?<year>[12][\\d${SLIPPED}]{3}|[一二][〇○◯零OoＯ0一二三四五六七八九]{3})年(?<month>[\\d${SLIPPED}]{1,2}|[一二三四五六七八九十]{1,2})月`,
  'gu',
);

// 截止日期：2023年9月30日 · 自2024年7月1日起施行: a day that is not that of printing
const OTHER = /截[止至]|施行|实施|[日月]起/u;

// 2024年7月8日—7月14日 · 2019年1月至2024年10月
const SPAN = /[日月][-—–－~～至]/u;

const numeral = (text: string, read: (text: string) => number | null): number | null => {
  const plain = slippedFigures(text);
  return /^\d+$/u.test(plain) ? Number(plain) : read(text);
};

/** Gives the ISO date or month that a row of a cover prints, in figures or Chinese numerals; null where it prints none, or the ends of a span in two months. */
export function printedMonth(row: string): string | null {
  const plain = plainDigits(squeeze(row));
  if (OTHER.test(plain)) return null;
  const months = [...plain.matchAll(MONTH)].flatMap(({ groups }) => {
    const year = numeral(groups?.['year'] ?? '', readDigits);
    const month = numeral(groups?.['month'] ?? '', readNumeral);
    if (year === null || month === null || month < 1 || month > 12) return [];
    return [`${year}-${String(month).padStart(2, '0')}`];
  });
  const [first] = months;
  if (first === undefined || new Set(months).size > 1) return null;
  const [day, ...more] = findDates(row);
  return day === undefined || more.length > 0 || SPAN.test(plain) ? first : day.iso;
}
