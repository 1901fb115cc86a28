import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const NOTICE = [
  '云川市人力资源和社会保障局关于调整补贴标准的通知',
  '云人社发〔2031〕3号',
  '各县人力资源和社会保障局：',
  '经研究，现将有关事项通知如下，请遵照执行。',
  '云川市人力资源和社会保障局',
  '2031年3月1日',
];

const rulesOf = (last: string): readonly string[] =>
  splitText([...NOTICE, last].join('\n')).problems.map(({ rule }) => rule);

test.each([
  '云川市人力资源和社会保障局办公室　　2031年3月2日印发',
  '2　　关于加强基金管理的通知　　云人社发〔2021〕11号\n3　　关于做好登记工作的通知　　云人社发〔2022〕12号',
  '云人社发〔2022〕12号　关于做好社会保险登记有关工作的通知',
])('a text that ends with who printed it or with an entry of a list is not cut off: %s', (last) => {
  expect(rulesOf(last)).toEqual([]);
});

test('a text that stops in mid-sentence is reported as cut off', () => {
  expect(rulesOf('此前各县已经按照原标准发放的补贴，应当自本通知执行之日')).toEqual(['cut-off']);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['headings of sections that stand in the text', ['第一部分 就业与社会保障管理'], []],
  [
    'a title that is printed nowhere',
    ['关于公布失业保险基金结余的公告'],
    ['关于公布失业保险基金结余的公告'],
  ],
])('what the contents list: %s', (_, more, missing) => {
  const titles = [2, 3, 4].map((n) => `云川市人力资源和社会保障局关于调整第${n}类补贴的通知`);
  const notices = titles.map((title, at) => [
    title,
    `云人社发〔2031〕${at + 3}号`,
    '',
    ...NOTICE.slice(2),
    '',
  ]);
  const listed = ['第一部分 就业与社会保障管理', ...titles, ...more];
  const text = [
    '目　录',
    ...listed.map((title, at) => `${title}\t${at + 1}`),
    '',
    '',
    '第一部分 就业与社会保障管理',
    '',
    ...notices.flat(),
  ].join('\n');
  const { problems } = splitText(text);
  const told = problems.filter(({ rule }) => rule === 'missing-title');
  expect(told.map(({ excerpt }) => excerpt)).toEqual(missing);
});
