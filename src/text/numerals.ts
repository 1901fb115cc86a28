const DIGITS = '〇一二三四五六七八九';

/** Other spellings of one digit: 零 ○ O 两 and full-width figures. */
const SAME: Readonly<Record<string, string>> = {
  零: '〇',
  '○': '〇',
  '◯': '〇',
  Ｏ: '〇',
  O: '〇',
  o: '〇',
  '0': '〇',
  '０': '〇',
  两: '二',
  廿: '二十',
  卅: '三十',
};

/** Reads 二〇二〇 digit by digit; null where a character is no digit. */
export function readDigits(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS.indexOf(SAME[char] ?? char);
    if (digit < 0) return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads a Chinese numeral up to 9999 (二十六, 一百零三, 三一) ; null where it is none. */
export function readNumeral(text: string): number | null {
  const chars = [...text].flatMap((char) => [...(SAME[char] ?? char)]);
  if (!chars.some((char) => char in UNITS)) return readDigits(text);
  let total = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const unit = UNITS[char];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
      continue;
    }
    const value = DIGITS.indexOf(char);
    if (value < 0) return null;
    digit = value === 0 ? null : value;
  }
  return total + (digit ?? 0);
}
