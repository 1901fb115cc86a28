import { expect, test } from 'vitest';
import type { Sightings } from '../../../../src/search/client/candidates-score.ts';
import { meetAll } from '../../../../src/search/client/meet-all.ts';
import { BITS, placeBits } from '../../../../src/search/pagefind/place-bits.ts';

/** What was found for one word: by notice, its places. */
const sighting = (...ways: readonly Readonly<Record<number, readonly number[]>>[]): Sightings => ({
  concept: { word: '', alternatives: [], weight: 1 },
  ways: ways.map((found) => ({
    weight: 1,
    found: Object.entries(found).map(([notice, places]) => ({
      notice: Number(notice),
      places: placeBits(places, BITS),
    })),
  })),
  notices: 0,
  partly: false,
});

test.each([
  ['of one word, every notice that holds it', [sighting({ 1: [0], 2: [] })], [1, 2]],
  ['in one piece', [sighting({ 1: [4] }), sighting({ 1: [4], 2: [4] })], [1]],
  [
    'in the piece before or behind',
    [sighting({ 1: [4], 2: [4] }), sighting({ 1: [3], 2: [5] })],
    [1, 2],
  ],
  ['two pieces apart is not near', [sighting({ 1: [4] }), sighting({ 1: [6], 2: [4] })], []],
  [
    'three words within two pieces, not within three',
    [
      sighting({ 1: [4], 2: [4] }),
      sighting({ 1: [5], 2: [5] }),
      sighting({ 1: [4, 9], 2: [3], 3: [1] }),
    ],
    [1],
  ],
  ['whichever way a word is met', [sighting({ 1: [4] }, { 2: [7] }), sighting({ 2: [8] })], [2]],
  ['without places, near to nothing', [sighting({ 1: [] }), sighting({ 1: [3] })], []],
  ['nothing asked', [], []],
])('%s', (_, sightings, met) => {
  expect(meetAll(sightings)).toEqual(met);
});
