import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFigures } from '../../../src/text/number-figures.ts';

test.each([
  ['人社部发〔二〇二〇〕八号', '人社部发〔2020〕8号'],
  ['（二零一九）民四他字第十一号', '（2019）民四他字第11号'],
  ['人社部发(20)8号', '人社部发(2020)8号'],
  ['京人社发〔98〕第三号', '京人社发〔1998〕第3号'],
  ['人社部发20年8号', '人社部发2020年8号'],
  ['人社部发2020年8号', '人社部发2020年8号'],
  ['(88)高检会(研)字第10号', '(88)高检会(研)字第10号'],
  ['一百零三 号', '103 号'],
  ['第三条 二月 20天', '第三条 二月 20天'],
])('%s', (printed, stored) => {
  expect(numberFigures(printed)).toBe(stored);
});

test('what is told of each place lies there', () => {
  const text = fc.string({ unit: fc.constantFrom(...'二〇八十号()〔20年第8发 ') });
  fc.assert(
    fc.property(text, (typed) => {
      numberFigures(typed, (stored, printed, at) => {
        expect(typed.slice(at, at + printed.length)).toBe(printed);
        expect(stored).toMatch(/^\d+$/);
        return stored;
      });
    }),
  );
});
