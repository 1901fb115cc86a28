import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../src/bulletin/furniture.ts';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';

const TEXT = [
  '各地要加强组织领导，明确工作责任，结合实际制定具体办法。',
  '各级部门要密切配合，及时报告执行中遇到的问题。',
  '用人单位应当按时足额支付劳动者的工资，不得拖欠。',
  '财政部',
  '职工可以向当地有关部门投诉。',
  '本通知自发布之日起执行。',
];

/** The lines set aside of a text, and the page numbers among them. */
function aside(text: string): { readonly lines: readonly string[]; readonly numbers: number[] } {
  const lines = linesOf(readText(new TextEncoder().encode(text), 'b').pages);
  const { places, numbers } = findFurniture(lines);
  return {
    lines: lines.filter((_, place) => places.has(place)).map(({ plain }) => plain),
    numbers: [...numbers].sort(([a], [b]) => a - b).map(([, { value }]) => value),
  };
}

const pages = [4, 5, 6, 7];

describe('what repeats and belongs to no text', () => {
  test('on pages: heads that change sides, and numbers that run with the pages', () => {
    const text = pages.map((page) =>
      [page % 2 === 0 ? '劳动政策选编' : '      第三期', ...TEXT, `${page}`].join('\n'),
    );
    expect(aside(text.join('\f'))).toEqual({
      lines: pages.flatMap((page) => [page % 2 === 0 ? '劳动政策选编' : '第三期', `${page}`]),
      numbers: pages,
    });
  });

  test('on pages: heads of two columns, one of which is the same on all pages and the other only on its own', () => {
    const sections = ['部门规章', '政策文件', '人事任免', '政策解读'];
    const heads = sections.map((section, i) =>
      i % 2 === 0 ? `${section}        泽州政报` : `泽州政报        ${section}`,
    );
    const text = heads.map((head, i) => [head, ...TEXT, `2031年第3期      ·${i + 1}·`].join('\n'));
    const found = aside(text.join('\f'));
    expect(found.lines).toHaveLength(8);
    expect(found.numbers).toEqual([1, 2, 3, 4]);
  });

  test('on pages: the number within the head', () => {
    const text = pages.map((page) => [`劳动政策选编          ${page}`, ...TEXT].join('\n'));
    expect(aside(text.join('\f')).numbers).toEqual(pages);
  });

  test('without pages: a head with numbers beside it', () => {
    const text = pages.map((page) => [...TEXT, `${page}`, '劳动政策选编'].join('\n'));
    expect(aside(text.join('\n'))).toEqual({
      lines: pages.flatMap((page) => [`${page}`, '劳动政策选编']),
      numbers: pages,
    });
  });

  test('on pages: a head and a number in the middle, where a break between pages left no trace', () => {
    const text = pages.map((page) =>
      [
        '劳动政策选编',
        ...TEXT,
        `— ${page * 2} —`,
        '劳动政策选编',
        ...TEXT,
        `— ${page * 2 + 1} —`,
      ].join('\n'),
    );
    const { lines, numbers } = aside(text.join('\f'));
    expect(lines).toHaveLength(pages.length * 4);
    expect(lines.filter((line) => !/^—\d+—$|^劳动政策选编$/u.test(line))).toEqual([]);
    // What a page of the source has in its middle says nothing of where the page ends.
    expect(numbers).toEqual(pages.map((page) => page * 2 + 1));
  });

  test('a number in the middle that does not run with the pages is text', () => {
    const text = pages.map((page) => [...TEXT, '— 88 —', ...TEXT, `— ${page} —`].join('\n'));
    expect(aside(text.join('\f')).lines).toEqual(pages.map((page) => `—${page}—`));
  });

  test.each(['2031年3月5日　星期三', '２０３１年３月５日 星期三', '2031年3月5日（星期三）第2版'])(
    'the day of issue wherever it returns, which dates no document: %s',
    (day) => {
      const text = [TEXT[0], day, ...TEXT, day, TEXT[1], '2031年3月5日', ...TEXT];
      expect(aside(text.join('\n')).lines).toEqual(
        [day, day].map((line) => line.replace(/\s/gu, '')),
      );
    },
  );

  test('the days of an examination are several, and text, however often they return', () => {
    const days = ['2031年9月6日（星期六）', '上午9:00—11:30', '2031年9月7日（星期日）'];
    expect(aside([...TEXT, ...days, ...TEXT, ...days, ...TEXT].join('\n')).lines).toEqual([]);
  });

  test('is no sentence and no signature, however often it returns', () => {
    expect(aside(pages.map(() => TEXT.join('\n')).join('\f')).lines).toEqual([]);
    expect(aside(pages.map(() => TEXT.join('\n')).join('\n')).lines).toEqual([]);
  });
});
