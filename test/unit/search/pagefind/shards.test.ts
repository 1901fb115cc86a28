import { expect, test } from 'vitest';
import { partRanges, shardRanges } from '../../../../src/search/pagefind/shards.ts';

const bulletins = (counts: readonly number[]): string[] =>
  counts.flatMap((count, at) => Array.from({ length: count }, () => `2020-${at}`));

test('a part is a bulletin, or a piece of a large one', () => {
  expect(partRanges(bulletins([3, 2]))).toEqual([
    [0, 3],
    [3, 5],
  ]);
  const parts = partRanges(bulletins([300]));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.at(-1)?.[1]).toBe(300);
  expect(partRanges([])).toEqual([]);
});

test('a notice more in one bulletin leaves the parts of all others as they are', () => {
  const lengths = (counts: readonly number[]): number[] =>
    partRanges(bulletins(counts)).map(([from, to]) => to - from);
  expect(lengths([50, 51, 60])).toEqual([50, 51, 60]);
});

test.each([[[1]], [[52, 52]], [Array.from({ length: 200 }, () => 52)]])(
  'shards of %j follow one another, about the same size',
  (counts) => {
    const parts = partRanges(bulletins(counts));
    const shards = shardRanges(parts);
    expect(shards[0]?.[0]).toBe(0);
    expect(shards.at(-1)?.[1]).toBe(parts.length);
    shards.slice(1).forEach(([first], at) => {
      expect(first).toBe(shards[at]?.[1]);
    });
    const sizes = shards.map(([a, b]) => (parts[b - 1]?.[1] ?? 0) - (parts[a]?.[0] ?? 0));
    expect(Math.max(...sizes)).toBeLessThan(2700);
    expect(Math.min(...sizes) * 2).toBeGreaterThan(Math.max(...sizes));
  },
);
