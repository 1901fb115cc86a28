import { ordinal } from './ordinal.ts';

const SPACE = /[\s　]+/g;
// 2020年1月26日 ／ 二〇二〇年一月二十六日, at the end of what is given
const DATE =
  /(\d{4}|[〇○零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/;

function year(printed: string): string {
  return [...printed].map((digit) => (digit === '○' ? 0 : ordinal(digit))).join('');
}

function two(printed: string | undefined): string {
  return String(ordinal(printed ?? '')).padStart(2, '0');
}

/** A date at the end of a printed line, and what stands in front of it without spaces. */
export interface DatedLine {
  readonly before: string;
  /** ISO. */
  readonly date: string;
}

/** Reads a line that ends in a date: 北京市人民政府 2020年1月31日; null if it does not. */
export function datedLine(line: string): DatedLine | null {
  const text = line.replace(SPACE, '');
  const match = DATE.exec(text);
  if (!match) return null;
  const date = `${year(match[1] ?? '')}-${two(match[2])}-${two(match[3])}`;
  return { before: text.slice(0, match.index), date };
}

/** The ISO date of a line that is nothing but a date, or null. */
export function printedDate(line: string): string | null {
  const dated = datedLine(line);
  return dated?.before === '' ? dated.date : null;
}
