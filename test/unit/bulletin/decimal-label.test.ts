import { expect, test } from 'vitest';
import { decimalLabel } from '../../../src/bulletin/decimal-label.ts';

test.each([
  ['1.1　关于某事的通知', '1.1'],
  ['2-13 某部关于某事的通知', '2-13'],
  ['1.2.3 《某某办法》', '1.2.3'],
  ['１.1关于', ''],
  ['3.4关于某事的公告', '3.4'],
  ['3.3　2031年度某事解答', '3.3'],
  ['3.32031年度某事解答', '3.3'],
  ['2.5平方米以下的房屋', ''],
  ['1.5万元以上', ''],
  ['1.对象', ''],
  ['2031.01.02', ''],
  ['第1.1条', ''],
])('%s', (text, label) => {
  expect(decimalLabel(text)).toBe(label);
});
