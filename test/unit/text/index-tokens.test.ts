import { expect, test } from 'vitest';
import { bucketOf, wordToken } from '../../../src/text/index-tokens.ts';

const END = wordToken('');

test('Han characters stay as they are, everything else becomes a letter', () => {
  expect(wordToken('年休假')).toBe(`年休假${END}`);
  for (const it of wordToken('a1,。(《%①“')) expect(it).toMatch(/^\p{Script=Yi}$/u);
});

test('marks of different kinds stay apart', () => {
  const marks = ['a', '1', ',', '。', '、', '(', ')', '《', '》', '①', '②', '…', '￥'];
  expect(new Set(marks.map(wordToken)).size).toBe(marks.length);
});

test('a word ends, so that no longer word begins with it', () => {
  expect(wordToken('劳动合同').startsWith(wordToken('劳动'))).toBe(false);
});

test('words are parted by their first character', () => {
  expect(bucketOf('年', 1)).toBe(0);
  expect(bucketOf('年', 128)).toBeLessThan(128);
});
