import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/search/client/vocabulary.ts';
import { countWords, encodeVocabulary } from '../../../src/search/vocabulary.ts';
import { decodeVocabulary } from '../../../src/text/decode-vocabulary.ts';
import { wordCutter } from '../../../src/text/words.ts';

test('counts words of two characters and more, hidden ones of the word list too', () => {
  const counts = countWords(
    ['企业应当支付职工在此期间的工作报酬，企业不得解除'],
    ['工作报酬', '作报', '没有的词'],
    wordCutter([]),
  );
  expect(counts.get('企业')).toBe(2);
  expect(counts.get('作报')).toBe(1);
  expect(counts.has('的')).toBe(false);
  expect(counts.has('没有的词')).toBe(false);
});

test('a coded word list is read back whole, counts within a factor of two', () => {
  const han = fc.string({
    unit: fc.constantFrom(...'劳动合同关系社会保险公积金缓缴'),
    minLength: 2,
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.dictionary(han, fc.integer({ min: 1, max: 60_000 })), (counts) => {
      const words = decodeVocabulary(encodeVocabulary(new Map(Object.entries(counts))));
      expect([...words.keys()].sort()).toEqual(Object.keys(counts).sort());
      for (const [word, count] of words) {
        expect(count / (counts[word] ?? 0)).toBeGreaterThan(0.69);
        expect(count / (counts[word] ?? 0)).toBeLessThan(1.5);
      }
      const byFirst = vocabulary(encodeVocabulary(new Map(Object.entries(counts))));
      for (const [word, count] of words) {
        expect(byFirst.get(word)).toBe(count);
        expect(byFirst.has(`${word}无`)).toBe(false);
      }
      expect([...byFirst.entries()]).toEqual([...words]);
    }),
  );
});
