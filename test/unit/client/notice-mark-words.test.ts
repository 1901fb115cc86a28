import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarks, markWords } from '../../../src/client/notice-mark-words.ts';

test('words come from the address, each once, empty ones left out', () => {
  expect(markWords('?mark=工资&mark=%20隔离%20&mark=&mark=工资&q=社保')).toEqual(['工资', '隔离']);
  expect(markWords('')).toEqual([]);
});

const TEXT = '各地应对 疫情期间\n工资（2020年）支付，Ａpp端与APP端。';

test.each([
  [['工资'], ['工资']],
  [['疫情期间工资'], ['疫情期间\n工资']],
  [['应对疫情'], ['应对 疫情']],
  [['app'], ['Ａpp', 'APP']],
  [['〔2020年〕'], ['（2020年）']],
  [['疫情期间', '期间工资'], ['疫情期间\n工资']],
  [['工资', '工资（2020'], ['工资（2020']],
  [['社保'], []],
  [[' '], []],
])('%j', (words, found) => {
  expect(findMarks(TEXT, words).map(({ start, end }) => TEXT.slice(start, end))).toEqual(found);
});

test('marks are in order, never overlap and lie within the text', () => {
  const text = fc.string({ unit: fc.constantFrom('工', '资', ' ', '（', 'a', 'Ａ') });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (own, words) => {
      let last = 0;
      for (const { start, end } of findMarks(own, words)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(own.length);
    }),
  );
});
