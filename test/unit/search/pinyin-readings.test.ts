import { expect, test } from 'vitest';
import { pinyinReadings } from '../../../src/search/pinyin-readings.ts';

test('characters are read as the words around them ask', () => {
  const table = new Map(pinyinReadings(['重点企业', '重复参保', '女职工', '〔2020〕8号']));
  expect(table.get('zhong')).toBe('重');
  expect(table.get('chong')).toBe('重');
  expect(table.get('nv')).toBe('女');
  expect([...table.keys()]).toEqual([...table.keys()].toSorted());
  expect([...table.values()].join('')).not.toMatch(/[〔0-9]/);
});
