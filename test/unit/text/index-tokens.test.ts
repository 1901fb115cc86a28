import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blockToken,
  bucketOf,
  indexCharacters,
  pairTokens,
  wordToken,
} from '../../../src/text/index-tokens.ts';

test('Han characters stay as they are, everything else becomes a letter', () => {
  expect(indexCharacters('年休假')).toEqual(['年', '休', '假']);
  for (const it of indexCharacters('a1,。(《%①“')) expect(it).toMatch(/^\p{Script=Yi}$/u);
});

test('marks of different kinds stay apart', () => {
  const marks = ['a', '1', ',', '。', '、', '(', ')', '《', '》', '①', '②', '…', '￥'];
  expect(new Set(marks.flatMap(indexCharacters)).size).toBe(marks.length);
});

test('a word ends, so that no longer word begins with it', () => {
  expect(wordToken('劳动合同').startsWith(wordToken('劳动'))).toBe(false);
});

test('a run becomes its pairs, a single character itself', () => {
  expect(pairTokens('带薪休假')).toEqual(['带薪', '薪休', '休假']);
  expect(pairTokens('假')).toEqual(['假']);
});

test('a run stands in a text when its pairs stand there side by side', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('缓', '缴', '1', '。', '('), { minLength: 2, maxLength: 40 }),
      fc.nat(38),
      fc.integer({ min: 2, max: 8 }),
      (characters, at, length) => {
        const text = characters.join('');
        const run = text.slice(at, at + length);
        fc.pre(run.length > 1);
        expect(` ${pairTokens(text).join(' ')} `).toContain(` ${pairTokens(run).join(' ')} `);
      },
    ),
  );
});

test('blocks and buckets', () => {
  expect(new Set(Array.from({ length: 50 }, (_, block) => blockToken(block))).size).toBe(50);
  expect(bucketOf('年', 1)).toBe(0);
  expect(bucketOf('年', 128)).toBeLessThan(128);
});
