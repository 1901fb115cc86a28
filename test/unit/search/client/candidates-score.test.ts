import fc from 'fast-check';
import { expect, test } from 'vitest';
import { promising, type Sightings } from '../../../../src/search/client/candidates-score.ts';
import { BITS, placeBits } from '../../../../src/search/pagefind/place-bits.ts';

const COUNT = 1000;

/** What was found for a word: by weight of the way, places by notice. */
const sighting = (
  ways: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>,
  notices = 20,
): Sightings => ({
  concept: { word: '', alternatives: [], weight: 1 },
  ways: Object.entries(ways).map(([weight, found]) => ({
    weight: Number(weight),
    found: Object.entries(found).map(([notice, places]) => ({
      notice: Number(notice),
      places: placeBits(places, BITS),
    })),
  })),
  notices,
  partly: false,
});

const order = (sightings: readonly Sightings[]): number[] => [
  ...promising(sightings, COUNT).keys(),
];

test.each([
  [
    'all words before one',
    [sighting({ 1: { 5: [3], 9: [3] } }), sighting({ 1: { 9: [8] } })],
    [9, 5],
  ],
  [
    'near each other before apart, in the title before both',
    [sighting({ 1: { 1: [3], 2: [3], 3: [0] } }), sighting({ 1: { 1: [9], 2: [4], 3: [0] } })],
    [3, 2, 1],
  ],
  ['the word before a piece of it', [sighting({ 0.4: { 1: [3] }, 1: { 2: [3] } })], [2, 1]],
  [
    'the rarer word before the other',
    [sighting({ 1: { 1: [3] } }, 400), sighting({ 1: { 2: [3] } }, 4)],
    [2, 1],
  ],
  [
    'the newer before the older where nothing tells them apart',
    [sighting({ 1: { 7: [3], 4: [3] } })],
    [4, 7],
  ],
])('%s', (_, sightings, expected) => {
  expect(order(sightings)).toEqual(expected);
});

test('every notice that was seen is told once, the most promising first', () => {
  const found = fc.dictionary(
    fc.integer({ min: 0, max: COUNT - 1 }).map(String),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
    { maxKeys: 400 },
  );
  const way = fc.record({ 1: found, 0.43: found });
  fc.assert(
    fc.property(fc.array(way, { minLength: 1, maxLength: 3 }), (ways) => {
      const sightings = ways.map((own) => sighting(own));
      const promise = promising(sightings, COUNT);
      const seen = new Set(ways.flatMap((own) => Object.values(own).flatMap(Object.keys)));
      expect(new Set([...promise.keys()].map(String))).toEqual(seen);
      const scores = [...promise.values()];
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    }),
    { numRuns: 30 },
  );
});
