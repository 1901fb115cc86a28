import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';
import { type TabledContents, tabledContents } from '../../../src/bulletin/tabled-contents.ts';
import { splitText } from './split-text.ts';

function read(rows: readonly string[]): TabledContents | null {
  const { pages } = readText(new TextEncoder().encode(rows.join('\n')), 'b');
  return tabledContents(linesOf(pages), 0);
}

const TABLE = [
  '序号  文件名称                                发文字号                页码',
  '                        第一部分  中央文件',
  '1     人力资源社会保障部  财政部关于失业保险  人社部发〔2019〕1号     1',
  '      支持职工提升技能有关问题的通知',
  '2     船员就业暂行条例                        中华人民共和国国务院    3',
  '                                              令第709号',
  '                        第二部分  地方文件',
  '3     一图读懂：技能补贴政策解读              —                       5',
  '4     某省高温天气劳动保护办法                某省人民政府令第3号     12',
];

const TITLES = [
  '人力资源社会保障部财政部关于失业保险支持职工提升技能有关问题的通知',
  '船员就业暂行条例',
  '一图读懂：技能补贴政策解读',
  '某省高温天气劳动保护办法',
];

describe('contents in a table', () => {
  test('give titles without numbers, over several lines too, and sections', () => {
    expect(
      read([...TABLE, '                  第一部分  中央文件', '', '关于做好工作的通知']),
    ).toEqual({
      end: TABLE.length,
      entries: [
        { text: '第一部分中央文件', section: true },
        ...TITLES.slice(0, 2).map((text) => ({ text, section: false })),
        { text: '第二部分地方文件', section: true },
        ...TITLES.slice(2).map((text) => ({ text, section: false })),
      ],
    });
  });

  test.each([
    ['without a row of keys', TABLE.slice(1)],
    ['of one entry', TABLE.slice(0, 4)],
    [
      'of another subject',
      ['序号  单位名称  联系人  电话', '1  甲公司  张某  1', '2  乙公司  李某  2'],
    ],
  ])('%s are none', (_, rows) => {
    expect(read(rows)).toBeNull();
  });

  test('leave nothing of themselves in the first notice', () => {
    const texts = TITLES.map((title) => `${title}\n\n    现就有关问题作如下规定。\n`);
    const { notices, problems, placed, total } = splitText(
      `目  次\n${TABLE.join('\n')}\n\n\n${texts.join('\n\n')}`,
    );
    expect(notices.map(({ front }) => front.title.replace(/\s/gu, ''))).toEqual(TITLES);
    expect(notices[0]?.body).toBe('现就有关问题作如下规定。');
    expect([problems, placed]).toEqual([[], total]);
  });
});
