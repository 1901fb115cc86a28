import { expect, test } from 'vitest';
import { titleTail } from '../../../src/bulletin/title-tail.ts';

test.each([
  ['关于某事的通知（某发〔2031〕1号）', '（某发〔2031〕1号）', undefined],
  ['关于某事的通知｜某发〔2031〕1号', '某发〔2031〕1号', undefined],
  ['关于某事的通知（某发〔2031〕1号，2031年1月3日）', '某发〔2031〕1号', '2031-01-03'],
  ['关于某事的通知（2031年1月3日 某发〔2031〕1号）', '某发〔2031〕1号', '2031-01-03'],
  ['关于某事的通知　某发〔2031〕1号　2031.1.3', '某发〔2031〕1号', '2031-01-03'],
  ['关于某事的通知 | 2031-01-03 | 某发〔2031〕1号', '某发〔2031〕1号', '2031-01-03'],
])('%s', (title, number, day) => {
  const tail = titleTail(title);
  expect([tail?.number, tail?.date?.iso]).toEqual([number, day]);
  expect(title.replace(/\s/gu, '').endsWith(tail?.printed ?? '-')).toBe(true);
});

test.each([
  '关于某事的通知',
  '关于某事的通知（2031年1月3日）',
  '关于执行某发〔2031〕1号的通知（试行）',
  '某某市公报（第一号）',
])('%s has none', (title) => {
  expect(titleTail(title)).toBeNull();
});
