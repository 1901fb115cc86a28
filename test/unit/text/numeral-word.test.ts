import { expect, test } from 'vitest';
import { numeralWord } from '../../../src/text/numeral-word.ts';

test.each([
  [0, '零'],
  [2, '二'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [52, '五十二'],
  [100, '一百'],
  [103, '一百零三'],
  [110, '一百一十'],
  [293, '二百九十三'],
  [1005, '一千零五'],
  [1050, '一千零五十'],
  [9999, '九千九百九十九'],
  [10_000, '10000'],
])('%i is %s', (number, word) => {
  expect(numeralWord(number)).toBe(word);
});
