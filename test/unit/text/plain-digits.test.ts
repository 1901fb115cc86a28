import { expect, test } from 'vitest';
import { plainDigits } from '../../../src/text/plain-digits.ts';

test.each([
  ['２０２０年1月', '2020年1月'],
  ['𝟚𝟎𝟸𝟢', '2020'],
  ['🯲🯰🯲🯰', '2020'],
  // What is no digit to Unicode, or none with a form in ASCII, stays.
  ['①二〇Ⅱ', '①二〇Ⅱ'],
  ['\u{1fdf2}\u{1fdf0}', '\u{1fdf2}\u{1fdf0}'],
  ['٢٠', '٢٠'],
])('%s has the figures of %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
