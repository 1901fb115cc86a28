import { expect, test } from 'vitest';
import { isTitleText } from '../../../src/bulletin/title-text.ts';

test.each([
  '关于做好有关工作的通知',
  '关于《某某办法》和“某某计划”的说明',
  '关于落实“就业；社保”政策的意见',
  '某某部：关于做好有关工作的通知',
])('%s can be a whole title', (text) => {
  expect(isTitleText(text)).toBe(true);
});

test.each([
  '通知',
  '关于印发《某某办法的通知',
  '各地要认真落实；执行本通知',
  '一、关于做好有关工作的通知',
  '的有关工作的通知',
  '现将某某办法印发',
  '一方，二方，三方，四方的协议',
  '长'.repeat(161),
])('%s can be none', (text) => {
  expect(isTitleText(text)).toBe(false);
});
