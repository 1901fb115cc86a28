import { NEAR, type Sightings } from './candidates-score.ts';

/** Whether one place of each list stands near to one of every other. `first` is the list to begin with. */
function standTogether([first = [], ...others]: readonly (readonly number[])[]): boolean {
  const isNear = (places: readonly number[], from: number): boolean =>
    places.some((place) => place >= from && place - from <= NEAR);
  // A place of the first list may be the later one.
  return first.some((place) =>
    [place, place - NEAR].some((from) => others.every((places) => isNear(places, from))),
  );
}

/** The places of a concept in the notices that are asked for, or in all where none is. */
function placesOf({ ways }: Sightings, asked?: ReadonlyMap<number, unknown>) {
  const places = new Map<number, readonly number[]>();
  for (const { found } of ways)
    for (const { notice, places: own } of found) {
      if (asked !== undefined && !asked.has(notice)) continue;
      const before = places.get(notice);
      places.set(notice, before === undefined ? own : [...before, ...own]);
    }
  return places;
}

/** The notices in which all concepts stand near each other. What was found without its places stands near to nothing. */
export function meetAll(sightings: readonly Sightings[]): number[] {
  const seen = ({ ways }: Sightings): number =>
    ways.reduce((sum, { found }) => sum + found.length, 0);
  const [rarest, ...others] = sightings.toSorted((a, b) => seen(a) - seen(b));
  if (rarest === undefined || seen(rarest) === 0) return [];
  const first = placesOf(rarest);
  if (others.length === 0) return [...first.keys()];
  const lists = others.map((other) => placesOf(other, first));
  return [...first].flatMap(([notice, places]) => {
    const more = lists.map((list) => list.get(notice) ?? []);
    const isMet = more.every(({ length }) => length > 0) && standTogether([places, ...more]);
    return isMet ? [notice] : [];
  });
}
