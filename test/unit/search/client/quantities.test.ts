import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partQuantities, quantitySpellings } from '../../../../src/search/client/quantities.ts';

const told = (run: string): string =>
  partQuantities(run)
    .map(({ text, quantity }) => (quantity ? `[${text}]` : text))
    .join('');

describe('partQuantities', () => {
  test.each([
    ['隔离十四天工资怎么算', '隔离[十四天]工资怎么算'],
    ['一个月就给一千多块钱', '[一个月]就给[一千多块钱]'],
    ['6月30日前缓缴', '[6月30日]前缓缴'],
    ['二月九号开工', '[二月九号]开工'],
    ['延长到3月底', '延长到[3月底]'],
    ['缓交半年', '缓交半年'],
    ['二月的社保扣了', '[二月]的社保扣了'],
    ['只发七成工资', '只发[七成]工资'],
    ['补百分之八十', '补[百分之八十]'],
    ['三成员', '三成员'],
    // years, ordinals and words that only begin like an amount
    ['2020年春节', '2020年春节'],
    ['五险一金', '五险一金'],
    ['三方协议', '三方协议'],
    ['一年级', '一年级'],
    ['第三年', '第三年'],
    ['两后生', '两后生'],
  ])('%s: %s', (run, parted) => {
    expect(told(run)).toBe(parted);
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'一二十3月个天日底年工资多块钱第') }),
        (run) => {
          expect(
            partQuantities(run)
              .map(({ text }) => text)
              .join(''),
          ).toBe(run);
        },
      ),
    );
  });
});

test.each([
  ['十四天', ['14天', '14日']],
  ['二月九号', ['2月9号', '2月9日']],
  ['三个月', ['3个月']],
  ['14天', ['14日']],
  ['300块', []],
  ['二月份', ['2月份', '2月']],
  ['七成', ['7成', '70%']],
  ['百分之八十', ['80%']],
])('%s may be written as %j', (quantity, spelled) => {
  expect(quantitySpellings(quantity)).toEqual(spelled);
});
