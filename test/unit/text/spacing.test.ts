import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLines, tightenSpaces } from '../../../src/text/spacing.ts';
import { squeeze } from '../../../src/text/squeeze.ts';

describe('spaces of text extraction', () => {
  test.each([
    ['延长 2020 年春节假期至 2 月 2 日', '延长2020年春节假期至2月2日'],
    ['“掌上 12333”APP 向社会公布', '“掌上12333”APP向社会公布'],
    ['人均不少于 2.5 平方米。', '人均不少于2.5平方米。'],
    ['形势监测。 各地要', '形势监测。各地要'],
    ['“点对点” 服务保障', '“点对点”服务保障'],
    [
      '南昌社会保障网上大厅 http://218.204.132.4:8006/uaa',
      '南昌社会保障网上大厅 http://218.204.132.4:8006/uaa',
    ],
    ['财政厅 教育厅', '财政厅 教育厅'],
    ['1. 2020 年活动安排表', '1. 2020年活动安排表'],
    ['010-64521235    010-64521233', '010-64521235 010-64521233'],
    ['word by word', 'word by word'],
    ['第一章　总　　则', '第一章 总则'],
    ['国 务 院', '国务院'],
    ['第一条　为了规范', '第一条 为了规范'],
  ])('%s', (read, wanted) => {
    expect(tightenSpaces(read)).toBe(wanted);
  });

  test('take no character that is seen', () => {
    const unit = fc.constantFrom(
      '年',
      '，',
      '1',
      'a',
      ' ',
      '　',
      '”',
      '（',
      '.',
      '@',
      ':',
      '/',
      'w',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => squeeze(tightenSpaces(text)) === squeeze(text)),
    );
  });
});

test.each([
  ['冠状病', '毒感染', '冠状病毒感染'],
  ['now and', 'then', 'now and then'],
  ['http://www.', 'rsj.gov.cn', 'http://www.rsj.gov.cn'],
  ['电话：010-', '6451', '电话：010-6451'],
])('%s + %s', (before, after, joined) => {
  expect(joinLines(before, after)).toBe(joined);
});
