import { readNumeral } from '../text/numerals.ts';

// 12, １２
const ARABIC = /^[\d０-９]+$/;

/** The number that a printed ordinal stands for: 十二 → 12, 二百九十三 → 293, 12 and １２ → 12. NaN where it is none. */
export function ordinal(printed: string): number {
  if (ARABIC.test(printed)) return Number(printed.normalize('NFKC'));
  return printed === '' ? Number.NaN : (readNumeral(printed) ?? Number.NaN);
}
