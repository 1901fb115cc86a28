const DIGITS = '零一二三四五六七八九';

/** A whole number from 1 to 999 in Chinese as ordinals are printed: 12 → 十二, 103 → 一百零三. */
export function chineseNumeral(number: number): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const ones = number % 10;
  const digit = (value: number): string => DIGITS[value] ?? '';
  const last = ones === 0 ? '' : digit(ones);
  if (hundreds === 0 && tens === 0) return digit(ones);
  if (hundreds === 0) return `${tens === 1 ? '' : digit(tens)}十${last}`;
  const middle = tens > 0 ? `${digit(tens)}十` : last === '' ? '' : '零';
  return `${digit(hundreds)}百${middle}${last}`;
}

/** The same as a count: 2 is 两. */
export function chineseCount(number: number): string {
  return number === 2 ? '两' : chineseNumeral(number);
}
