import { expect, test } from 'vitest';
import { grownBytes } from '../../../src/search/grown-bytes.ts';

test('bytes stay where there is room, and move with what they hold where there is none', () => {
  const bytes = Buffer.from([1, 2, 3, 4]);
  expect(grownBytes(bytes, 2, 2)).toBe(bytes);
  const more = grownBytes(bytes, 3, 2);
  expect(more.length).toBeGreaterThanOrEqual(5);
  expect([...more.subarray(0, 3)]).toEqual([1, 2, 3]);
  expect(grownBytes(bytes, 4, 90).length).toBeGreaterThanOrEqual(94);
});
