import { expect, test } from 'vitest';
import { readNumbering } from '../../../src/text/numbering.ts';
import { readDigits, readNumeral } from '../../../src/text/numerals.ts';

test.each([
  ['一、提高思想认识', 'sec', '一、'],
  ['十二、附则', 'sec', '十二、'],
  ['（四）保持沟通', 'sub', '（四）'],
  ['(二)进一步优化', 'sub', '(二)'],
  ['1.已经确诊的', 'item', '1.'],
  ['12．加强', 'item', '12．'],
  ['12．2020年起', 'item', '12．'],
  ['１.登记表', 'item', '１.'],
  ['１２．加强', 'item', '１２．'],
  ['３、加强', 'item', '３、'],
  ['（1）参保', 'point', '（1）'],
  ['（１）参保', 'point', '（１）'],
  ['①参保', 'circle', '①'],
  ['第一章 总则', 'chapter', '第一章'],
  ['第二节 缴费', 'division', '第二节'],
  ['第二十一条 纳税人', 'article', '第二十一条'],
  ['第２１条 纳税人', 'article', '第２１条'],
  ['问：出台的背景', 'question', '问：'],
  ['答：新冠肺炎', 'answer', '答：'],
])('%s is numbered', (text, level, label) => {
  expect(readNumbering(text)).toEqual({ level, label });
});

test.each([
  '2.4 万元',
  '２.４万元',
  '２．４万元',
  '２０２０年',
  '2020 年',
  '十四条、第一百',
  '关于',
  '第三百三十一',
  '一二',
  '',
])('%s is not', (text) => {
  expect(readNumbering(text)).toBeNull();
});

test.each([
  ['二十六', 26],
  ['十', 10],
  ['一百零三', 103],
  ['三百三十', 330],
  ['廿一', 21],
  ['两千', 2000],
  ['七', 7],
  ['二〇', 20],
])('%s is %i', (text, value) => {
  expect(readNumeral(text)).toBe(value);
});

test('what is no numeral gives null', () => {
  expect([readNumeral('十甲'), readDigits('二甲'), readDigits('')]).toEqual([null, null, null]);
});
