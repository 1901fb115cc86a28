import type { NumberMention } from './numbers.ts';

// renshebufa-2020-8, renshebufa 8, rsbf8, beijingrenda-15-23
const LETTERS =
  /^\s{0,3}(?<code>[a-z]{2,20})[\s-]{0,3}(?:(?<year>\d{2,4})[\s-]{1,3})?(?<serial>\d{1,4})\s{0,3}号?\s{0,3}$/u;

/** The number that a folded query spells in Latin letters, or null; `code` is its agency code in pinyin or its initials. */
export function letterNumber(query: string): NumberMention | null {
  const { code = '', year = '', serial = '' } = LETTERS.exec(query)?.groups ?? {};
  if (serial === '') return null;
  return { code, year, serial, whole: false, yearFirst: false, rest: '' };
}
