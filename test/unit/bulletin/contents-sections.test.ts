import { describe, expect, test } from 'vitest';
import { contentsSections } from '../../../src/bulletin/contents-sections.ts';

/** Entries of a contents from rows of heading and titles. */
const listed = (...rows: readonly (readonly [string | null, ...string[]])[]) =>
  rows.flatMap(([section, ...titles]) => titles.map((title) => ({ title, section })));

const [ROADS, WATER, NAMES, GRAIN] = [
  '泽州市公路养护办法',
  '泽州市水务局关于节约用水的通告',
  '泽州市人民政府关于地名更改的批复',
  '泽州市人民政府关于粮食收购的通知',
] as const;

describe('sections that a contents has above its entries', () => {
  test.each([
    [
      'those above the entries, and none for what stands above the first',
      listed([null, ROADS], ['政府文件', NAMES, GRAIN], ['部门文件', WATER]),
      [ROADS, NAMES, GRAIN, WATER],
      [null, '政府文件', '政府文件', '部门文件'],
    ],
    [
      'in turn where one title is listed twice',
      listed(['政府令', '泽州市人民政府令', ROADS], ['政府文件', NAMES], ['部门文件', ROADS]),
      [ROADS, NAMES, ROADS],
      ['政府令', '政府文件', '部门文件'],
    ],
    [
      'where the entry leaves out who issues it',
      listed(['政府文件', '关于地名更改的批复', GRAIN], ['部门文件', '关于节约用水的通告']),
      [NAMES, GRAIN, WATER],
      ['政府文件', '政府文件', '部门文件'],
    ],
    [
      'that of its neighbours for a notice without an entry, if it is one',
      listed(['政府文件', NAMES, GRAIN], ['部门文件', WATER]),
      [NAMES, ROADS, GRAIN, '泽州市科学技术奖励办法', WATER],
      ['政府文件', '政府文件', '政府文件', null, '部门文件'],
    ],
    [
      'agencies over their entries',
      listed(
        ['财政部', '关于地方债券的通知', '关于国库资金的通知'],
        ['水利部', '关于节约用水的通告'],
      ),
      ['关于地方债券的通知', '关于国库资金的通知', '关于节约用水的通告'],
      ['财政部', '财政部', '水利部'],
    ],
  ])('%s', (_, entries, titles, sections) => {
    expect(contentsSections(titles, entries)).toEqual(sections);
  });

  test.each([
    ['one heading', listed(['文件', ROADS, NAMES, WATER])],
    ['an issue and its day', listed(['2031年第3期', ROADS, NAMES], ['2031年3月20日', WATER])],
    ['orders', listed(['泽州市人民政府令第3号', ROADS], ['泽州市人民政府令第4号', NAMES])],
    [
      'agencies that begin their titles',
      listed(['财政部', '关于地方债券的通知'], ['水利部', '关于节约用水的通告']),
    ],
    ['headings over other titles', listed(['政府文件', GRAIN], ['部门文件', WATER])],
  ])('none from %s', (_, entries) => {
    const titles = [ROADS, NAMES, '关于地方债券的通知', '关于节约用水的通告'];
    expect(contentsSections(titles, entries)).toEqual([null, null, null, null]);
  });
});
