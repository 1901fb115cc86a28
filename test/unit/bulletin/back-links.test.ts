import { expect, test } from 'vitest';
import { backLinks } from '../../../src/bulletin/back-links.ts';
import { linesOf } from '../../../src/bulletin/line.ts';
import { readText } from '../../../src/bulletin/read-text.ts';

const places = (text: string): readonly number[] =>
  backLinks(linesOf(readText(new TextEncoder().encode(text), 'b').pages));

test.each([
  '返回目录',
  '【返回目录】',
  '↑ 返回顶部',
  '[返回首页]',
  '上一篇　下一篇',
  '上一篇 | 下一篇',
])('%s is a link and no text', (link) => {
  expect(places(`此复。\n${link}\n某某部关于缴费的通知`)).toEqual([1]);
});

test.each(['返回人员目录', '上一篇文章说', '一、返回目录管理', '目录'])('%s is text', (line) => {
  expect(places(`此复。\n${line}\n某某部关于缴费的通知`)).toEqual([]);
});
