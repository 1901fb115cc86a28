import { expect, test } from 'vitest';
import { readContents } from '../../../src/bulletin/contents.ts';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';

const contentsOf = (lines: readonly string[]) =>
  readContents(linesOf(readText(new TextEncoder().encode(lines.join('\n')), 'b').pages));

const LISTED = [
  '目　录',
  '关于审理工伤案件若干问题的规定 ........ 1',
  '工伤认定程序办法 ........ 3',
  '关于工人退休退职的暂行办法12',
];

test('entries of a table of contents keep their titles, with leaders to the page or without', () => {
  const { titles, places } = contentsOf([
    ...LISTED,
    '',
    '关于审理工伤案件若干问题的规定',
    '正文。',
  ]);
  expect(titles).toEqual([
    '关于审理工伤案件若干问题的规定',
    '工伤认定程序办法',
    '关于工人退休退职的暂行办法',
  ]);
  expect([...places]).toEqual([0, 1, 2, 3]);
});

test('a page in brackets ends an entry that left no room for leaders', () => {
  const { titles } = contentsOf([
    '目　录',
    '泽州市水务局关于用水户信用评价的通知（泽水发〔2031〕9',
    '　　号） （14）',
    '泽州市水务局关于节约用水奖励的公告（泽水告〔2031〕2号）……………（15）',
    '泽州市水务局关于供水价格的通知（泽水发〔2031〕11号）………………（17）',
    '',
    '泽州市水务局关于用水户信用评价的通知',
  ]);
  expect(titles).toEqual([
    '泽州市水务局关于用水户信用评价的通知',
    '泽州市水务局关于节约用水奖励的公告',
    '泽州市水务局关于供水价格的通知',
  ]);
});

test('the number of a proposal that an entry answers is a part of its title', () => {
  const answered = '对江海省十三届人大二次会议第0126号建议的答复';
  const { titles } = contentsOf([
    '目　录',
    `${answered} ........ 1`,
    '江海省水务局关于节约用水的公告 ........ 2',
    '',
    answered,
  ]);
  expect(titles).toEqual([answered, '江海省水务局关于节约用水的公告']);
});

test('pages in full-width figures end entries, also where a number breaks between lines', () => {
  const { titles, sections, places } = contentsOf([
    '目　录',
    '综合文件',
    '某省人民政府关于进一步稳定就业的实施意见（某',
    '政发〔２０３１〕５号）……………（１）',
    '某省人民政府关于公布２０３１年最低工资的通',
    '知…………………………………………（１２）',
    '',
    '综合文件',
    '某省人民政府关于进一步稳定就业的实施意见',
  ]);
  expect(titles).toEqual([
    '某省人民政府关于进一步稳定就业的实施意见',
    '某省人民政府关于公布２０３１年最低工资的通知',
  ]);
  expect(sections).toEqual(['综合文件']);
  expect(places.size).toBe(6);
});

test.each(['《关于审理工伤案件若干问题的规定》已于2014', '现予公布，自2014年9月5'])(
  'a line of the text that breaks off at a figure is no entry: %s',
  (line) => {
    const text = ['关于审理工伤案件若干问题的规定', '法释〔2014〕9号', line];
    const { titles, places } = contentsOf([...LISTED, '', ...text, '年4月21日通过。']);
    expect(titles).toHaveLength(3);
    expect(places.size).toBe(4);
  },
);

test('an order without a page, over two lines too, is no part of the title that it issues', () => {
  const { titles } = contentsOf([
    '目　录',
    '中华人民共和国国务院令（第586号）',
    '国务院关于修改《工伤保险条例》的决定 ........ 1',
    '中华人民共和国人力资源和社会保障部令（第',
    '21号）',
    '工伤职工劳动能力鉴定管理办法 ........ 3',
    '某省人民代表大会常务委员会公告（第49号） ........ 6',
    '',
    '正文。',
  ]);
  expect(titles).toEqual([
    '国务院关于修改《工伤保险条例》的决定',
    '工伤职工劳动能力鉴定管理办法',
    '某省人民代表大会常务委员会公告',
  ]);
});

test('figures of pages that a scan read as letters, or with short leaders, close an entry', () => {
  const { titles } = contentsOf([
    '目 录',
    '关于审理工伤案件若干问题的规定⋯⋯（8）',
    '工伤认定程序办法…………(ll)',
    '关于工人退休退',
    '职的暂行办法⋯⋯⋯(l3)',
    '',
    '正文。',
  ]);
  expect(titles).toEqual([
    '关于审理工伤案件若干问题的规定',
    '工伤认定程序办法',
    '关于工人退休退职的暂行办法',
  ]);
});

test.each([
  ['headings in brackets', '〔本省文件〕', '', ''],
  ['titles with a mark and a number', null, '◆', '(江财教〔2031〕5号)'],
])(
  'contents without pages end before the preface that follows them: %s',
  (_, heading, mark, number) => {
    const first = '江海省财政厅关于某项补助资金使用管理有关问题的通知';
    const list = [
      ...(heading === null ? [] : [heading]),
      first,
      '江海省财政厅关于某项收费标准的批复',
    ];
    const { titles, places } = contentsOf([
      '本期目录',
      ...list,
      '',
      '各会员单位：',
      '现将近期文件编发如下，供参考。',
      '',
      ...(heading === null ? [] : [heading]),
      `${mark}${first}${number}`,
      '现将有关事项通知如下：',
    ]);
    expect(titles).toEqual(list.slice(-2));
    expect(places.size).toBe(list.length + 1);
  },
);

test('each title has the heading above it, in brackets or plain, with a page of its own or after an entry without one too', () => {
  const { listed, sections } = contentsOf([
    '目　录',
    '岁末增刊要文',
    '江海省渔港管理办法 ........ 2',
    '　　　　【省政府文件】 ........ 4',
    '江海省人民政府关于做好防汛工作的通知 ........ 4',
    '江海省人民政府关于表彰先进船闸的决定',
    '【省政府办公厅文件】',
    '江海省人民政府办公厅关于船舶检修的通知 ........ 5',
    '　　　　部门文件',
    '江海省水务局关于节约用水的公告 ........ 6',
    '',
    '正文。',
  ]);
  expect(sections).toEqual(['岁末增刊要文', '省政府文件', '省政府办公厅文件', '部门文件']);
  expect(listed).toEqual([
    { title: '江海省渔港管理办法', section: '岁末增刊要文' },
    { title: '江海省人民政府关于做好防汛工作的通知', section: '省政府文件' },
    { title: '江海省人民政府关于表彰先进船闸的决定', section: '省政府文件' },
    { title: '江海省人民政府办公厅关于船舶检修的通知', section: '省政府办公厅文件' },
    { title: '江海省水务局关于节约用水的公告', section: '部门文件' },
  ]);
});

test.each(['……………………', ''])(
  'the contents of a plan that a notice carries is a part of that notice: %s',
  (leader) => {
    const chapters = [
      '第一章　发展环境',
      '第二章　总体要求',
      '第三章　重点任务',
      '第四章　保障措施',
    ];
    const { titles, places } = contentsOf([
      '江海省水务局关于印发节水规划的通知',
      '江水发〔2031〕5号',
      '各县水务局：',
      '现将规划印发给你们，请遵照执行。',
      '江海省水务局',
      '2031年3月1日',
      '江海省节水规划',
      '目　录',
      ...chapters.map((chapter, i) => chapter + (leader === '' ? '' : `${leader}${i + 1}`)),
      ...chapters.flatMap((chapter) => [chapter, '各县要做好节水工作。']),
    ]);
    expect(titles).toEqual([]);
    expect(places.size).toBe(0);
  },
);
