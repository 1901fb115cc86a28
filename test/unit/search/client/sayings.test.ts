import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSayings, sayingsIn } from '../../../../src/search/client/sayings.ts';
import { synonymMap } from '../../../../src/search/client/synonyms.ts';

const sayingsOf = (names: readonly string[]) =>
  sayingsIn(
    names.join(''),
    synonymMap([[names.join('|'), '', 90, 0]], () => false),
  );

const sayings = sayingsOf([
  '把我 开了',
  '拖 工资',
  '放假 几号',
  '放假 到几号',
  '开除',
  '一天 多少钱 补',
]);
const read = (words: readonly string[]): string[] =>
  findSayings(words, sayings).map((token) => (typeof token === 'string' ? token : token.name));

describe('sayings', () => {
  test('are the words of the thesaurus with gaps, the longest first', () => {
    expect(sayings.map(({ name }) => name)).toEqual([
      '一天 多少钱 补',
      '放假 到几号',
      '把我 开了',
      '放假 几号',
      '拖 工资',
    ]);
  });

  test.each([
    // the words between stay where they are
    [
      ['老板', '把', '我', '昨天', '开', '了'],
      ['老板', '把我 开了', '昨天'],
    ],
    // a single character is not looked for in a longer word
    [
      ['拖欠', '工资'],
      ['拖欠', '工资'],
    ],
    [
      ['一直', '拖', '着', '工资'],
      ['一直', '拖 工资', '着'],
    ],
    // the wrong way round
    [
      ['工资', '拖', '着'],
      ['工资', '拖', '着'],
    ],
    // too far apart
    [
      ['拖', '到', '明年', '才', '发放', '年终', '工资'],
      ['拖', '到', '明年', '才', '发放', '年终', '工资'],
    ],
    // the longer of two that fit
    [
      ['放假', '放', '到', '几号'],
      ['放假 到几号', '放'],
    ],
    // three parts
    [
      ['一天', '能', '多少钱', '给', '补'],
      ['一天 多少钱 补', '能', '给'],
    ],
    [
      ['一天', '能', '补', '多少钱'],
      ['一天', '能', '补', '多少钱'],
    ],
    // its parts side by side
    [['放假', '几号'], ['放假 几号']],
  ])('in %j: %j', (words, found) => {
    expect(read(words)).toEqual(found);
  });

  test('a part may be the beginning of a word', () => {
    const [saying] = sayingsOf(['电费 先欠']);
    expect(findSayings(['电费', '能', '先欠着'], saying ? [saying] : [])).toEqual([saying, '能']);
  });

  test('whatever is asked, the words that stay keep their order and none is read twice', () => {
    const words = fc.array(
      fc.constantFrom('把', '我', '开', '了', '拖', '工资', '放假', '几号', '到'),
    );
    fc.assert(
      fc.property(words, (asked: string[]) => {
        const told = read(asked);
        const stayed = told.filter((it) => !it.includes(' '));
        let from = 0;
        for (const word of stayed) from = asked.indexOf(word, from) + 1 || Number.NaN;
        expect(from).not.toBeNaN();
        expect(told.join('').replaceAll(' ', '').length).toBe(asked.join('').length);
      }),
    );
  });
});
