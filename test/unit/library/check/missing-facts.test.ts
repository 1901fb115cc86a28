import { expect, test } from 'vitest';
import { missingFacts } from '../../../../src/library/check/missing-facts.ts';
import type { Bulletin } from '../../../../src/model/bulletin.ts';

const WHOLE: Bulletin = {
  name: '用工政策月报',
  publisher: null,
  issue: '第3期',
  date: '2021-03',
  source: null,
  sha256: 'a'.repeat(64),
};
const asked = (facts: Partial<Bulletin>): readonly string[] =>
  missingFacts({ '2021-03': { ...WHOLE, ...facts } }, 'bulletin.yaml').map(
    ({ message }) => message,
  );

test.each<[string, Partial<Bulletin>, readonly string[]]>([
  ['name and date in one line', { name: null, date: null }, ['name', 'date']],
  ['an id that stands for a name', { name: '2021-03' }, ['name']],
  ['an issue', { issue: null }, ['issue']],
])('%s', (_, facts, fields) => {
  const lines = asked(facts);
  expect(lines).toHaveLength(1);
  for (const field of fields) expect(lines[0]).toContain(`${field}（`);
  expect(lines[0]?.match(/[a-z]+（/gu)).toHaveLength(fields.length);
});

test('nothing of what is told, nor of an issue that there is none', () => {
  expect(asked({})).toEqual([]);
  expect(asked({ issue: '' })).toEqual([]);
});
