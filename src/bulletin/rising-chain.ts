import type { PageNumber } from './page-number.ts';

/** The longest run of numbers that only rise, in order of place. */
export function risingChain<Item extends { readonly number: PageNumber }>(
  items: readonly Item[],
): readonly Item[] {
  // Of all runs of a length, the one that ends lowest can be lengthened most: `ends[n]` is where the best of n + 1 ends.
  const ends: number[] = [];
  const before: number[] = [];
  const valueAt = (at: number | undefined): number => items[at ?? -1]?.number.value ?? 0;
  items.forEach(({ number }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) < number.value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = i;
  });
  const chain: Item[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const item = items[at];
    if (item !== undefined) chain.push(item);
  }
  return chain.reverse();
}
