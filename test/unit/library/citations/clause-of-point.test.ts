import { expect, test } from 'vitest';
import { clauseOfPoint } from '../../../../src/library/citations/clause-of-point.ts';
import { lawPoints } from '../../../../src/library/citations/law-points.ts';

const IDS = new Set([
  'sec_2',
  'sec_2__sub_3',
  'art_5',
  'art_5__para_1',
  'art_5__para_1__item_2',
  'art_5__para_2',
  'att_1__art_5',
]);

test.each([
  ['第二条', '', 'sec_2'],
  ['第二条第（三）项', '', 'sec_2__sub_3'],
  ['第二条第（四）项', '', 'sec_2'],
  ['第二条第一款第（三）项', '', 'sec_2'],
  ['第五条', '', 'art_5'],
  ['第五条第二款', '', 'art_5__para_2'],
  ['第五条第（二）项', '', 'art_5__para_1__item_2'],
  ['第五条第二款第（一）项', '', 'art_5__para_2'],
  ['第五条第三款', '', 'art_5'],
  ['第五条', 'att_1__', 'att_1__art_5'],
  ['第五条之一', '', null],
  ['第七条', '', null],
])('%s after “%s” is %s', (printed, prefix, expected) => {
  const [point] = lawPoints(printed, 0).points;
  expect(point && clauseOfPoint(point, IDS, prefix)).toBe(expected);
});
