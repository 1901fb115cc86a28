import fc from 'fast-check';
import { expect, test } from 'vitest';
import { risingChain } from '../../../src/bulletin/rising-chain.ts';

const numbered = (values: readonly number[]) =>
  values.map((value) => ({ number: { value, roman: false, marked: false } }));
const valuesOf = (items: readonly { readonly number: { readonly value: number } }[]) =>
  items.map(({ number }) => number.value);

test.each([
  [
    [1, 2, 300, 3, 4],
    [1, 2, 3, 4],
  ],
  [
    [2020, 5, 6, 2021, 7],
    [5, 6, 7],
  ],
  [[3, 3, 3], [3]],
  [[], []],
])('of %j the numbers that rise longest are %j', (values, chain) => {
  expect(valuesOf(risingChain(numbered(values)))).toEqual(chain);
});

/** The length of the longest rising run, found by trying each number as its end. */
function longest(values: readonly number[]): number {
  const ending: number[] = [];
  values.forEach((value, i) => {
    const before = ending.filter((_, j) => j < i && (values[j] ?? 0) < value);
    ending.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...ending);
}

test('no chain that rises is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (values) => {
      const chain = valuesOf(risingChain(numbered(values)));
      expect(chain).toHaveLength(longest(values));
      expect([...new Set(chain)].sort((a, b) => a - b)).toEqual(chain);
    }),
    { numRuns: 50 },
  );
});
