import { expect, test } from 'vitest';
import { isDisclosureNote } from '../../../src/bulletin/disclosure-note.ts';

test.each([
  '（主动公开）',
  '(依申请公开)',
  '主动公开',
  '此件不予公开',
  '（此件主动公开）',
  '（此件主动公开，有效期五年）',
  '公开属性：主动公开',
  '公开方式：依申请公开。',
  '（信息公开选项：主动公开）',
  '【删减后公开】',
  '（暂不公开）',
])('%s says to whom a document may be shown', (text) => {
  expect(isDisclosureNote(text)).toBe(true);
});

test.each([
  '主动公开的政府信息应当及时更新',
  '（一）主动公开',
  '一、主动公开',
  '公开招聘公告',
  '应当公开',
  '关于做好主动公开工作的通知',
  '主动公开。依申请公开的除外',
])('%s says nothing of the kind', (text) => {
  expect(isDisclosureNote(text)).toBe(false);
});
