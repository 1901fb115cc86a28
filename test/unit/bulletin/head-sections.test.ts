import { describe, expect, test } from 'vitest';
import { headSections } from '../../../src/bulletin/head-sections.ts';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';

/** Heads, one a page. */
const heads = (...texts: readonly string[]): ReturnType<typeof linesOf> =>
  linesOf(readText(new TextEncoder().encode(texts.join('\f')), 'b').pages);

describe('sections that heads name', () => {
  test('on either side, beside what all pages share', () => {
    const found = headSections(
      heads('部门规章      泽州政报', '泽州政报      政策文件', '政策文件      泽州政报'),
      [],
    );
    expect([...found]).toEqual([
      [0, '部门规章'],
      [1, '政策文件'],
      [2, '政策文件'],
    ]);
  });

  test.each([
    [
      'one name only',
      ['政策文件      泽州政报', '泽州政报      政策文件', '泽州政报      2031年第3期'],
    ],
    [
      'issues and contents',
      ['目录      泽州政报', '泽州政报      2031年第3期', '泽州政报      第4页'],
    ],
    [
      'titles',
      ['关于防汛的通知      泽州政报', '泽州政报      关于抗旱的通知', '泽州政报      总第4期'],
    ],
    ['nothing in all', ['政策文件      张文', '部门规章      李武']],
  ])('none in heads with %s', (_, texts) => {
    expect(headSections(heads(...texts), []).size).toBe(0);
  });

  test('only those that the contents list, where they list any', () => {
    const found = headSections(
      heads('部门规章      泽州政报', '泽州政报      政策文件', '七月号      泽州政报'),
      ['部门规章', '政策文件'],
    );
    expect([...found.values()]).toEqual(['部门规章', '政策文件']);
  });

  test('by themselves only where the contents list them', () => {
    const texts = ['部门规章', '泽州政报', '政策文件', '政策文件'];
    expect([...headSections(heads(...texts), ['部门规章', '政策文件'])]).toEqual([
      [0, '部门规章'],
      [2, '政策文件'],
      [3, '政策文件'],
    ]);
    expect(headSections(heads(...texts), []).size).toBe(0);
  });
});
