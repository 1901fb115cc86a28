import { expect, test } from 'vitest';
import { isUnreadDate } from '../../../src/bulletin/unread-date.ts';

test.each([
  '2018年12月3■日',
  '2017年2月30日',
  '（201?年6月2日）',
  '二〇〇九年十三月一日',
  '\u{1fdf2}\u{1fdf0}\u{1fdf1}\u{1fdf7}年12月18日',
])('%s is a date that cannot be read', (text) => {
  expect(isUnreadDate(text)).toBe(true);
});

test.each([
  '2018年12月3日',
  '二〇二〇年一月二十六日',
  '年 月 日',
  '____年__月__日',
  '20××年×月×日',
  '中华民国年二月三日',
  '自2017年2月30日起施行',
  '2017年2月',
  '',
])('%s is none', (text) => {
  expect(isUnreadDate(text)).toBe(false);
});
