import type { NumberMention } from './numbers.ts';

/** The folded forms in which texts print a number that no notice bears: 沪人社规(2019)3号, (2005)民四他字第3号. */
export function numberSpellings({ code, year, serial, yearFirst }: NumberMention): string[] {
  const behind = `${code}(${year})${serial}号`;
  if (!yearFirst) return [behind];
  return [`(${year})${code}第${serial}号`, `(${year})${code}${serial}号`, behind];
}
