import { describe, expect, test } from 'vitest';
import { gluedInFront, leadingNumber } from '../../../src/bulletin/leading-number.ts';
import { splitText } from './split-text.ts';

describe('a number before a title on its line', () => {
  test.each([
    ['某税发〔2031〕3号　关于缴费的通知', '某税发〔2031〕3号', '关于缴费的通知'],
    ['某税发[2031]3号\t某部关于缴费的通知', '某税发[2031]3号', '某部关于缴费的通知'],
    ['(2031)某人社函12号　关于缴费的通知', '(2031)某人社函12号', '关于缴费的通知'],
    ['某税发〔2031〕3号：关于缴费的通知', '某税发〔2031〕3号', '关于缴费的通知'],
    ['（某税发〔2031〕3号）关于缴费的通知', '某税发〔2031〕3号', '关于缴费的通知'],
    [
      '某部 某局公告2031年第3号　某部 某局关于缴费的公告',
      '某部 某局公告2031年第3号',
      '某部 某局关于缴费的公告',
    ],
  ])('%s', (text, number, title) => {
    const found = leadingNumber(text);
    expect([found?.number, text.slice(found?.length ?? 0)]).toEqual([number, title]);
  });

  test.each([
    '某税发〔2031〕3号',
    '某税发〔2031〕3号关于缴费的通知',
    '某税发〔2031〕3号　2031年1月3日',
    '某路12号　某大厦',
    '',
  ])('%s has none', (text) => {
    expect(leadingNumber(text)).toBeNull();
  });

  test('is told where the white space is lost, if a title follows', () => {
    const entry = '某部某局公告2031年第3号某部某局关于缴费的公告';
    const isTitle = (rest: string): boolean => rest.endsWith('公告');
    expect(gluedInFront(entry, isTitle)).toBe('某部某局公告2031年第3号');
    expect(gluedInFront(entry, () => false)).toBeNull();
  });
});

const NOTICE = [
  '发文日期：2031-01-03　　效力：全文有效',
  '各有关单位：',
  '为做好有关工作，现将有关事项通知如下：',
  '一、各单位应当按时缴费。',
  '某某省税务局',
  '2031年1月3日',
];

const fields = (text: readonly string[]): unknown[] =>
  splitText(text.join('\n')).notices.map(({ front }) => [
    front.title,
    front.docNumber,
    front.date,
    front.section,
  ]);

test('notices headed by number and title on one line, with their contents and ruled headings', () => {
  const first = '某税发[2031]3号　某某省税务局关于缴费基数的通知';
  const second = '某税函[2031]7号　某某省税务局关于缴费期限的批复';
  const contents = ['本期目录', '一、社会保险费', `1. ${first}`, '二、其他', `2. ${second}`, ''];
  const printed = ['========== 一、社会保险费 ==========', '', first, ...NOTICE, ''];
  const other = ['========== 二、其他 ==========', '', second, ...NOTICE];
  expect(fields([...contents, ...printed, ...other])).toEqual([
    ['某某省税务局关于缴费基数的通知', '某税发〔2031〕3号', '2031-01-03', '社会保险费'],
    ['某某省税务局关于缴费期限的批复', '某税函〔2031〕7号', '2031-01-03', '其他'],
  ]);
});

test('titles with numbers one below the other are a list that the text gives', () => {
  const listed = [
    '附件：废止文件目录',
    '某税发〔2021〕3号　关于缴费的通知',
    '某税发〔2022〕4号　关于退费的通知',
  ];
  expect(
    fields(['关于废止部分文件的公告', '某部公告2031年第2号', ...NOTICE.slice(1), ...listed]),
  ).toHaveLength(1);
});

test('a line of agency, number and date under the title tells them where nobody signs', () => {
  const text = [
    '关于缴费基数的公告',
    '',
    '某某省财政厅、某某省税务局｜2031年第12号｜2031.1.3',
    '',
    ...NOTICE.slice(2, 4),
  ];
  const { front } = splitText(text.join('\n')).notices[0] ?? {};
  expect([front?.docNumber, front?.date, front?.issuers]).toEqual([
    '2031年第12号',
    '2031-01-03',
    ['某某省财政厅', '某某省税务局'],
  ]);
});

test.each([
  ['发布日期：2031年1月3日', '2031-01-03'],
  ['来源：某某网　发布日期：2031年1月3日', null],
  ['发布日期：2031年1月3日　浏览次数：8', null],
])('questions and answers that nobody dates are of the day in %s', (record, date) => {
  const text = ['社会保险缴费即问即答', record, '1.问：基数是多少？', '答：按上年工资确定。'];
  expect(fields(text)).toEqual([['社会保险缴费即问即答', null, date, null]]);
});
