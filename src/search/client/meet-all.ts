import type { Sightings } from './candidates-score.ts';

/** Pieces so far apart count as one place. */
const NEAR = 1;

/** Whether one place of each list stands near to one of every other. `first` is the list to begin with. */
function standTogether([first = [], ...others]: readonly (readonly number[])[]): boolean {
  const isNear = (places: readonly number[], from: number): boolean =>
    places.some((place) => place >= from && place - from <= NEAR);
  // A place of the first list may be the later one.
  return first.some((place) =>
    [place, place - NEAR].some((from) => others.every((places) => isNear(places, from))),
  );
}

/** The notices in which all concepts stand near each other. What was found without its places stands near to nothing. */
export function meetAll(sightings: readonly Sightings[]): number[] {
  const lists = sightings.map(({ ways }) => {
    const places = new Map<number, readonly number[]>();
    for (const { found } of ways)
      for (const { notice, places: own } of found)
        places.set(notice, [...(places.get(notice) ?? []), ...own]);
    return places;
  });
  const [rarest, ...others] = lists.toSorted((a, b) => a.size - b.size);
  if (rarest === undefined) return [];
  if (others.length === 0) return [...rarest.keys()];
  return [...rarest].flatMap(([notice, places]) => {
    const more = others.map((list) => list.get(notice) ?? []);
    const isMet = more.every(({ length }) => length > 0) && standTogether([places, ...more]);
    return isMet ? [notice] : [];
  });
}
