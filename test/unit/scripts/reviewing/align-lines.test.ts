import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignLines } from '../../../../scripts/reviewing/align-lines.ts';
import type { SourceLine } from '../../../../src/model/page.ts';

const lines = (...texts: readonly string[]): SourceLine[] =>
  texts.map((text, index) => ({ text, line: index + 1, gapBefore: false }));
const aligned = (
  source: readonly SourceLine[],
  blocks: readonly string[],
  head: readonly number[] = [],
) =>
  alignLines(source, blocks, new Set(head)).map(({ block, lost, lines: own }) => [
    lost ? 'lost' : block,
    own.map(({ line }) => line),
  ]);

const BLOCKS = [
  '国务院各部委、各直属机构：',
  '三、因疫情防控不能休假的职工，应根据规定安排补休，未休假期的工资报酬应按照有关政策保障落实。',
  '2020年1月26日',
];

describe('lines of a source beside blocks of a body', () => {
  test('wrapped lines stand beside their paragraph, whatever their white space', () => {
    const source = lines(
      '国务院各部委、各直属机构： ',
      '　　三、因疫情防控不能休假的职工，应根据规定安',
      '排补休，未休假期的工资报酬应按照有关政策保障落实。',
      '     2020 年 1 月 26 日',
    );
    expect(aligned(source, BLOCKS)).toEqual([
      [0, [1]],
      [1, [2, 3]],
      [2, [4]],
    ]);
  });

  test('lines of the head belong to no block, though their words come back in one', () => {
    const source = lines('国务院', '国务院各部委、各直属机构：');
    expect(aligned(source, BLOCKS, [1])).toEqual([
      [null, [1]],
      [0, [2]],
    ]);
  });

  test('a page number in mid-sentence is not taken for the date that begins like it', () => {
    const source = lines(
      '国务院各部委、各直属机构：',
      '三、因疫情防控不能休假的职工，应根据规定安排',
      '20',
      '补休，未休假期的工资报酬应按照有关政策保障落实。',
      '2020年1月26日',
    );
    expect(aligned(source, BLOCKS)).toEqual([
      [0, [1]],
      [1, [2]],
      ['lost', [3]],
      [1, [4]],
      [2, [5]],
    ]);
  });

  test('page furniture is told from lines that are lost', () => {
    const source = lines('国务院各部委、各直属机构：', '— 3 —', '不知何处来的一行文字');
    expect(aligned(source, BLOCKS, [2])).toEqual([
      [0, [1]],
      [null, [2]],
      ['lost', [3]],
    ]);
  });

  test('what follows a corrected sentence finds its place again', () => {
    const source = lines(
      '国务院各部委、各直属机构：',
      '三、因疫情防控不能休假的职工，应安',
      '排补休，未休假期的工资报酬应按照有关政策保障落实。',
      '2020年1月26日',
    );
    expect(aligned(source, BLOCKS)).toEqual([
      [0, [1]],
      ['lost', [2]],
      [1, [3]],
      [2, [4]],
    ]);
  });

  test('every line comes back once and in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'国务院各部委20 ：'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (printed, blocks) => {
        const source = lines(...printed).filter((line) => line.text.trim() !== '');
        const back = alignLines(source, blocks, new Set()).flatMap((group) => group.lines);
        expect(back).toEqual(source);
      }),
    );
  });
});
