import { describe, expect, test } from 'vitest';
import { partLabel } from '../../../src/bulletin/part-label.ts';
import { sectionName } from '../../../src/bulletin/section-name.ts';
import { titleMark } from '../../../src/bulletin/title-label.ts';
import { splitText } from './split-text.ts';

test.each([
  ['PART.1 国家层面', '国家层面'],
  ['Part Two｜裁审观察', '裁审观察'],
  ['PART III：地方动态', '地方动态'],
  ['NO.1 国家层面', '国家层面'],
  ['▍国家层面', '国家层面'],
  ['专题三　个人所得税', '个人所得税'],
  ['板块2：地方动态', '地方动态'],
])('%s heads the section %s', (heading, name) => {
  expect(sectionName(heading)).toBe(name);
});

test.each(['PARTICIPATION', 'Party 3', '第一部分', '国家层面', '专题一般规定', '专题研讨'])(
  '%s numbers no part',
  (text) => {
    expect(partLabel(text)).toBe('');
  },
);

test.each([
  ['01｜关于做好工作的通知', '01｜'],
  ['NO.12 关于做好工作的通知', 'NO.12 '],
  ['13 解读：试用期能否延长？', '13'],
  ['12 月底前', ''],
  ['5 日、6 日', ''],
])('%s has the mark "%s"', (text, mark) => {
  expect(titleMark(text)).toBe(mark);
});

const notice = (title: string): string =>
  `${title}\n\n发文字号：云人社发〔2022〕9号\n\n各市人力资源社会保障局：\n\n现就有关事项通知如下。\n\n2022年6月1日`;

describe.each([
  ['no contents', ''],
  [
    'contents',
    '目录\n\n国家层面\n01｜关于做好甲工作的通知\n02｜关于做好乙工作的通知\n地方动态\n03｜关于做好丙工作的通知\n\n',
  ],
])('headings on lines of their own, %s', (_, contents) => {
  test('are no part of the numbered title below them', () => {
    const { notices, placed, total } = splitText(
      `${contents}PART.1\n\n国家层面\n\n${['甲', '乙'].map((word, at) => notice(`0${at + 1}｜关于做好${word}工作的通知`)).join('\n\n')}\n\nPART.2\n\n地方动态\n\n${notice('03｜关于做好丙工作的通知')}\n`,
    );
    expect(notices.map(({ front }) => [front.title, front.section])).toEqual([
      ['关于做好甲工作的通知', '国家层面'],
      ['关于做好乙工作的通知', '国家层面'],
      ['关于做好丙工作的通知', '地方动态'],
    ]);
    expect(placed).toBe(total);
  });
});
