import { expect, test } from 'vitest';
import { gluedNumber, titleNumber, unmarked } from '../../../src/bulletin/title-number.ts';

test.each([
  ['国务院关于某某规划的批复（国函〔2018〕145号）', '（国函〔2018〕145号）'],
  ['职工带薪休假条例（国务院令第724号）', '（国务院令第724号）'],
  ['关于能否认定工伤的复函(2031)某人社函12号', '(2031)某人社函12号'],
  ['关于做好工作的通知国发〔2018〕1号', '国发〔2018〕1号'],
])('%s carries %s', (title, number) => {
  expect([gluedNumber(title), titleNumber(title)]).toEqual([number, number]);
});

test('a number apart from the title is read only where the spaces are kept', () => {
  const title = '关于汇算清缴事项的公告 国家税务总局公告2021年第15号';
  expect(titleNumber(title)).toBe('国家税务总局公告2021年第15号');
});

test.each([
  '关于汇算清缴事项的公告｜某税发〔2021〕15号',
  '关于汇算清缴事项的公告：某税发〔2021〕15号',
])('a mark parts the number from the title: %s', (title) => {
  expect(unmarked(titleNumber(title) ?? '')).toBe('某税发〔2021〕15号');
});

test.each(['某某市公报（第一号）', '关于做好工作的通知', '第12号', ''])(
  '%s carries none',
  (title) => {
    expect(titleNumber(title)).toBeNull();
  },
);
