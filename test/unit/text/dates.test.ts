import { expect, test } from 'vitest';
import { findDates } from '../../../src/text/dates.ts';

test.each([
  ['自 2020 年 2 月 10 日起至', '2020-02-10', false],
  ['于二〇二〇年一月二十六日印发', '2020-01-26', false],
  ['二○二一年十二月三十一日', '2021-12-31', false],
  ['二O二一年元月十日', '2021-01-10', false],
  ['二ＯＯ六年四月三十日', '2006-04-30', false],
  ['一九九七年四月八日', '1997-04-08', false],
  ['二零一九年十月一日', '2019-10-01', false],
  ['２０２０年２月７日', '2020-02-07', false],
  ['𝟮𝟬𝟮𝟬年𝟮月𝟳日', '2020-02-07', false],
  ['🯲🯰🯱🯷年🯱🯲月🯱🯸日', '2017-12-18', false],
  ['2OO6年l0月8日', '2006-10-08', true],
  ['20Z2年1月2日', '2022-01-02', true],
  ['ZO31年S月2l日', '2031-05-21', true],
  ['二O二二年八月l5日', '2022-08-15', true],
  ['二○○六年六月二十七曰', '2006-06-27', true],
  ['2006年6月7目', '2006-06-07', true],
  ['发布日期：2020-02-20', '2020-02-20', false],
  ['2020.1.26', '2020-01-26', false],
])('%s is %s', (text, iso, repaired) => {
  expect(findDates(text)).toEqual([expect.objectContaining({ iso, repaired })]);
});

test.each([
  '2020年2月30日',
  // Figures that Unicode knows nothing of.
  '\u{1fdf2}\u{1fdf0}\u{1fdf1}\u{1fdf7}年12月18日',
  '2020年13月1日',
  '2020年2月',
  // B may stand for 8, 3 or 13.
  '20B1年5月2日',
  '20Z2年l3月1日',
  '2020年2月12目录',
  '1.2.3.4',
  '218.206.180.132',
  '二〇二〇年',
])('%s holds no date', (text) => {
  expect(findDates(text)).toEqual([]);
});

test('several dates come in order, with their places in the text without white space', () => {
  expect(
    findDates('延长至 2020年3月1日，原定二〇二〇年二月一日').map(({ iso, start, end }) => [
      iso,
      start,
      end,
    ]),
  ).toEqual([
    ['2020-03-01', 3, 12],
    ['2020-02-01', 15, 24],
  ]);
});
