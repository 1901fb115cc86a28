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

/** Bulletins of so many notices each, twelve a year from 2004 on. */
const monthly = (counts: readonly number[]): string[] =>
  counts.flatMap((count, at) =>
    Array.from(
      { length: count },
      () => `${2004 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    ),
  );
const shardsOf = (all: readonly string[]): string[] => {
  const parts = partRanges(all);
  return shardRanges(parts, all).map(([first, end]) => {
    const [from, to] = [parts[first]?.[0] ?? 0, parts[end - 1]?.[1] ?? 0];
    return `${all[from]?.slice(0, 4)}-${all[to - 1]?.slice(0, 4)} ${to - from}`;
  });
};

test('notices that fit into one shard are in one', () => {
  expect(shardsOf(monthly([1]))).toEqual(['2004-2004 1']);
  expect(shardsOf(monthly(Array.from({ length: 17 * 12 }, () => 52)))).toEqual(['2004-2020 10608']);
  expect(shardsOf([])).toEqual([]);
});

test('beyond, shards are of whole years, and follow one another', () => {
  expect(shardsOf(monthly(Array.from({ length: 5 * 12 }, () => 500)))).toEqual([
    '2004-2005 12000',
    '2006-2007 12000',
    '2008-2008 6000',
  ]);
});

test('a year that is too large for one shard has one of its own', () => {
  expect(shardsOf(monthly([...Array.from({ length: 12 }, () => 1100), 5, 6]))).toEqual([
    '2004-2004 13200',
    '2005-2005 11',
  ]);
});

test('a new bulletin leaves all shards but the newest as they are', () => {
  const counts = Array.from({ length: 5 * 12 }, () => 500);
  const before = shardsOf(monthly(counts));
  const after = shardsOf(monthly([...counts, 700]));
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
});
