import { expect, test } from 'vitest';
import { paragraphs } from '../../../../src/client/memo/paragraphs.ts';

test.each([
  ['lines that end are kept apart', '甲。\n乙', ['甲。', '乙']],
  ['a title goes on', '见《关于\n  某事的通知》\n乙', ['见《关于某事的通知》', '乙']],
  ['a long line without a stop was wrapped', `${'甲'.repeat(30)}\n乙`, [`${'甲'.repeat(30)}乙`]],
  [
    'an empty line parts all the same',
    `《${'甲'.repeat(30)}\n\n乙`,
    [`《${'甲'.repeat(30)}`, '乙'],
  ],
  ['a year in brackets begins no line', '财考发\n〔2021〕3号', ['财考发〔2021〕3号']],
])('%s', (_, pasted, wanted) => {
  expect(paragraphs(pasted).map(({ text }) => text)).toEqual(wanted);
});

test('every character knows its place', () => {
  const pasted = '一\n《甲\n  乙》丙';
  for (const { text, places } of paragraphs(pasted)) {
    expect([...text].map((_, at) => pasted[places[at] ?? -1]).join('')).toBe(text);
  }
});
