import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixRadicals, type RadicalTable } from '../../../src/bulletin/read-radicals.ts';

const table: RadicalTable = JSON.parse(readFileSync('content/data/radicals.json', 'utf8'));

test.each([
  ['⾏政部⻔和⼈⺠群众', '行政部门和人民群众'],
  // Not in the table, but Unicode knows them.
  ['⼳⽧', '幺疒'],
  ['（一）：，；“延长”①Ⅲ', '（一）：，；“延长”①Ⅲ'],
  ['㐂', '㐂'],
])('%s', (read, meant) => {
  expect(fixRadicals(read, table)).toBe(meant);
});

test('every entry stands for one character, which is no radical itself', () => {
  for (const [radical, char] of Object.entries(table)) {
    expect([...char], radical).toHaveLength(1);
    expect(table[char], radical).toBeUndefined();
  }
});
