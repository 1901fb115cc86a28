import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';
import { wrappedRow } from '../../../src/bulletin/wrapped-row.ts';

const ROW = '发文机关    某某部 某某总局    文    号    某某部 某某总局';

function read(below: string, row = ROW): string | null {
  const { pages } = readText(new TextEncoder().encode(`${row}\n${below}`), 'b');
  const [first, second] = linesOf(pages);
  return first === undefined || second === undefined ? null : wrappedRow(first, second);
}

describe('a row of a record whose values were too long for their cells', () => {
  test('goes on under both of them', () => {
    expect(read('            某某委员会                     公告 2031 年第 7 号')).toBe(
      '发文机关    某某部 某某总局某某委员会    文号    某某部 某某总局公告2031年第7号',
    );
  });

  test('goes on under one of them', () => {
    expect(read('                                          公告2031年第7号')).toBe(
      '发文机关    某某部 某某总局    文号    某某部 某某总局公告2031年第7号',
    );
  });

  test.each([
    ['the next row', '发文日期    2031-02-03          施行日期    2031-03-01'],
    ['the text', '    为做好有关工作，现公告如下：'],
    ['what stands under a key', '                              某某委员会'],
    ['what an empty line parts from it', '\n            某某委员会'],
  ])('does not go on in %s', (_, below) => {
    expect(read(below)).toBeNull();
  });

  test('is one of keys and values', () => {
    expect(read('            某某委员会', '某某部        某某总局')).toBeNull();
  });
});
