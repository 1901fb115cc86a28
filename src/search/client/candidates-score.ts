import type { Found } from './candidates-pagefind.ts';
import type { Concept } from './concepts.ts';
import { WEIGHTS } from './weights.ts';

/** What the index of words found for one concept: for each alternative that was asked for, the notices that hold all its parts. */
export interface Sightings {
  readonly concept: Concept;
  readonly ways: readonly { readonly weight: number; readonly found: readonly Found[] }[];
  /** In how many notices the concept stands: counted, or estimated where it was not asked for. */
  readonly notices: number;
  /** Whether some of its alternatives were not asked for. */
  readonly partly: boolean;
}

interface Place {
  readonly at: number;
  readonly concept: number;
  readonly weight: number;
}

/** Pieces so far apart count as one place: a heading and what it is about. */
export const NEAR = 1;
/** Titles are the first pieces of notices. */
const TITLE = 0;

/** The most that words standing near each other say: by concept the best, added up. */
function window(places: readonly Place[], worths: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a.at - b.at);
  let most = 0;
  for (let first = 0; first < sorted.length; first += 1) {
    const start = sorted[first]?.at ?? 0;
    const best = worths.map(() => 0);
    for (let at = first; at < sorted.length && (sorted[at]?.at ?? 0) - start <= NEAR; at += 1) {
      const { concept = 0, weight = 0 } = sorted[at] ?? {};
      best[concept] = Math.max(best[concept] ?? 0, weight);
    }
    most = Math.max(
      most,
      worths.reduce((sum, worth, concept) => sum + worth * (best[concept] ?? 0), 0),
    );
  }
  return most;
}

/** Notices are first told apart by what they say altogether; so many of the best are looked at more closely. */
const CLOSELY = 300;
/** What is said differs by less than one part of so many only where it is the same. */
const FINE = 1e7;

/** The numbers of the bits that are set. */
function placesOf(bits: number): number[] {
  const places: number[] = [];
  for (let left = bits; left !== 0; left &= left - 1) places.push(31 - Math.clz32(left & -left));
  return places;
}

/** Where the words of some notices stand. */
function placesIn(
  sightings: readonly Sightings[],
  notices: ReadonlySet<number>,
): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  for (const notice of notices) places.set(notice, []);
  sightings.forEach(({ ways }, concept) => {
    for (const { weight, found } of ways)
      for (const { notice, places: own } of found) {
        const known = places.get(notice);
        if (known !== undefined)
          for (const at of placesOf(own)) known.push({ at, concept, weight });
      }
  });
  return places;
}

/**
 * Notices by how well they promise to answer, the best first: what they say of the query altogether and, for the best of them, in one place
 * and in the title. `count` is the number of notices in the library.
 */
export function promising(sightings: readonly Sightings[], count: number): Map<number, number> {
  const worths = sightings.map(
    ({ concept, notices }) =>
      concept.weight * Math.log(1 + (count - notices + 0.5) / (Math.min(notices, count) + 0.5)),
  );
  const all = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  // Thousands of notices are seen, and told apart in numbers alone: the places of nearly all are never looked at.
  const said = new Float64Array(count);
  const seen = new Uint8Array(count);
  const order: number[] = [];
  sightings.forEach(({ ways }, concept) => {
    const best = new Float64Array(count);
    for (const { weight, found } of ways)
      for (const { notice } of found) best[notice] = Math.max(best[notice] ?? 0, weight);
    for (const { found } of ways)
      for (const { notice } of found) {
        if (seen[notice] === 0) order.push(notice);
        seen[notice] = 1;
        said[notice] = (said[notice] ?? 0) + (worths[concept] ?? 0) * (best[notice] ?? 0);
        best[notice] = 0;
      }
  });
  const whole = (notice: number): number => {
    const own = said[notice] ?? 0;
    return WEIGHTS.whole * own * Math.min(1, own / all);
  };
  // What is said orders as its worth does: one number a notice, which sorts many times faster than by comparing.
  const most = order.reduce((sofar, notice) => Math.max(sofar, said[notice] ?? 0), 0);
  const keys = Float64Array.from(
    order,
    (notice) => Math.round((most - (said[notice] ?? 0)) * FINE) * count + notice,
  ).sort();
  keys.forEach((key, at) => {
    order[at] = key % count;
  });
  const first = order.slice(0, CLOSELY);
  const near = [...placesIn(sightings, new Set(first))].map(
    ([notice, places]): [number, number] => {
      const together = window(places, worths);
      const title = window(
        places.filter(({ at }) => at === TITLE),
        worths,
      );
      return [
        notice,
        whole(notice) +
          together * Math.min(1, together / all) ** WEIGHTS.coverage +
          WEIGHTS.heading * title * (title / all),
      ];
    },
  );
  near.sort(([a, one], [b, other]) => other - one || a - b);
  return new Map([
    ...near,
    ...order.slice(CLOSELY).map((notice): [number, number] => [notice, whole(notice)]),
  ]);
}
