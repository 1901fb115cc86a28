import { expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const NOTICE = [
  '关于开展治理工作的通知',
  '国办发〔2019〕3号',
  '各省、自治区、直辖市人民政府：',
  '现就开展治理工作通知如下。',
  '国务院办公厅',
  '2019年1月9日',
].join('\n\n');

test.each([
  '主管主办：某省人民政府办公厅　国内统一刊号：CN51-0000/D　印刷：某印刷厂',
  '编辑：某市政务公开办\n\n准印证号：JS-A0123\n\n定价：5元',
  '本快讯仅供客户参考，不构成法律意见。\n\n编辑：何某 | 审校：沈某\n\n长按二维码关注“某市劳动法”',
])('what the bulletin says of itself at its end is no text of the last notice: %s', (colophon) => {
  const { notices, placed, total } = splitText(`${NOTICE}\n\n${colophon}\n`);
  expect(notices[0]?.body.endsWith('2019年1月9日')).toBe(true);
  expect([notices[0]?.problems, placed]).toEqual([[], total]);
});

test.each([
  '联系电话：12333',
  '主办：市人社局',
  '地址：北京东路41号',
  '扫描二维码关注市人社局公众号',
])('contacts that a notice gives itself stay in it: %s', (line) => {
  expect(splitText(`${NOTICE}\n\n${line}\n`).notices[0]?.body).toContain(line);
});
