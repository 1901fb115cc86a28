const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A number in Chinese: 二, 十二, 二百九十三, 一千零五. From 10,000 on, digits. */
export function numeralWord(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 10_000) return String(number);
  if (number === 0) return '零';
  const digits = [...String(number)].map(Number);
  let word = '';
  digits.forEach((digit, index) => {
    const unit = UNITS[digits.length - 1 - index] ?? '';
    if (digit > 0) word += `${DIGITS[digit]}${unit}`;
    else if (!word.endsWith('零') && digits.slice(index).some((rest) => rest > 0)) word += '零';
  });
  return word.startsWith('一十') ? word.slice(1) : word;
}
