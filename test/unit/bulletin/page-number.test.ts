import { expect, test } from 'vitest';
import { numberSheets } from '../../../src/bulletin/page-map.ts';
import { readPageNumber } from '../../../src/bulletin/page-number.ts';

test.each([
  ['12', 12, false, false],
  ['— 12 —', 12, false, true],
  ['- 3 -', 3, false, true],
  ['—　１　—', 1, false, true],
  ['‐ 7 ‐', 7, false, true],
  ['－ ３ －', 3, false, true],
  ['第12页', 12, false, true],
  ['第 12 页 共 130 页', 12, false, true],
  ['第十二页', 12, false, true],
  ['12/130', 12, false, true],
  ['— Ⅱ —', 2, true, true],
  ['iv', 4, true, false],
])('%s is a page number', (text, value, roman, marked) => {
  expect(readPageNumber(text)).toEqual({ value, roman, marked });
});

test.each(['2020年', '一、', '12345', '国务院', '1.', ''])('%s is none', (text) => {
  expect(readPageNumber(text)).toBeNull();
});

test('a sheet has a number where it survives or both counts agree, else bounds', () => {
  const numbers = new Map([
    [2, 8],
    [5, 11],
    [10, 18],
  ]);
  const of = numberSheets({ sheet: [], starts: new Set(), numbers });
  expect(of(2)).toEqual({ page: 8, about: [8, 8] });
  expect(of(4)).toEqual({ page: 10, about: [10, 10] });
  expect(of(7)).toEqual({ page: null, about: [13, 15] });
  expect(of(1)).toEqual({ page: null, about: [7, 7] });
  expect(of(12)).toEqual({ page: null, about: [20, 20] });
  expect(numberSheets({ sheet: [], starts: new Set(), numbers: new Map() })(0)).toEqual({
    page: null,
    about: null,
  });
});
