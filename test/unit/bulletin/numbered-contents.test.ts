import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/bulletin/line.ts';
import { numberedContents } from '../../../src/bulletin/numbered-contents.ts';
import { readText } from '../../../src/bulletin/read-text.ts';
import type { TabledContents } from '../../../src/bulletin/tabled-contents.ts';

function read(rows: readonly string[]): TabledContents | null {
  const { pages } = readText(new TextEncoder().encode(rows.join('\n')), 'b');
  return numberedContents(linesOf(pages), 0);
}

const TABLE = [
  '文件名称                                文号',
  '一、失业保险',
  '某某部 某某总局关于失业保险费率的公告    某某部 某某总局公告 2031 年',
  '                                        第 7 号',
  '某某部关于失业保险金发放有关事项的      某某部发〔2031〕4号',
  '通知',
  '二、解读',
  '某某部关于失业保险金的解读              —',
];

const READ = {
  end: TABLE.length,
  entries: [
    { text: '一、失业保险', section: true },
    { text: '某某部某某总局关于失业保险费率的公告', section: false },
    { text: '某某部关于失业保险金发放有关事项的通知', section: false },
    { text: '二、解读', section: true },
    { text: '某某部关于失业保险金的解读', section: false },
  ],
};

describe('contents of titles and numbers', () => {
  test.each([
    ['the first heading', '一、失业保险'],
    ['the first title', '某某部某某总局关于失业保险费率的公告'],
    ['a sentence', '本刊仅供参考。'],
  ])('end before %s', (_, next) => {
    expect(read([...TABLE, next])).toEqual(READ);
  });

  test('have keys over them, and numbers in each row', () => {
    expect(read(TABLE.slice(1))).toBeNull();
    expect(read(TABLE.map((row) => row.replace('某某部发〔2031〕4号', '四川省')))).toBeNull();
  });
});
