import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';
import { topSections } from '../../../src/bulletin/top-sections.ts';

const SECTIONS = ['政府令', '政府文件', '部门文件'];

/** First lines of pages that are taken for heads, as page and text; the first page is the contents. */
function tops(pages: readonly string[], sections: readonly string[] = SECTIONS): string[] {
  const bytes = new TextEncoder().encode(['目录', ...pages].join('\f'));
  const lines = linesOf(readText(bytes, 'b').pages);
  const contents = new Set(lines.filter(({ page }) => page === 0));
  const heads = new Set(lines.filter(({ text }) => text === '泽州政报'));
  return [...topSections(lines, heads, contents, sections)].map(
    ({ page, text }) => `${page} ${text}`,
  );
}

const right = (name: string): string => name.padStart(40 - name.length);
const middle = (name: string): string => name.padStart(22 - name.length / 2);

describe('names of sections at the top of pages', () => {
  test('are heads where one returns, those of one page too, under other heads and on either side', () => {
    expect(
      tops([
        `${right('政府令')}\n甲`,
        `${right('政府令')}\n乙`,
        `泽州政报\n\n${right('政府文件')}\n丙`,
        `${right('部门文件')}\n丁`,
      ]),
    ).toEqual(['1 政府令', '2 政府令', '3 政府文件', '4 部门文件']);
  });

  test('are headings in the middle, where heads stand at the side', () => {
    expect(
      tops([
        `${middle('政府令')}\n甲`,
        `${right('政府令')}\n乙`,
        `${right('政府令')}\n丙`,
        `${middle('部门文件')}\n丁`,
      ]),
    ).toEqual(['2 政府令', '3 政府令']);
  });

  test.each([
    ['stand on one page each', [`${right('政府令')}\n甲`, `${right('政府文件')}\n乙`], SECTIONS],
    ['stand within pages', [`甲\n${right('政府令')}`, `乙\n${right('政府令')}`], SECTIONS],
    ['are not listed', [`${right('政府令')}\n甲`, `${right('政府令')}\n乙`], []],
  ])('are none where they %s', (_, pages, sections) => {
    expect(tops(pages, sections)).toEqual([]);
  });
});
