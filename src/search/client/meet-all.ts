import { NEAR, type Sightings } from './candidates-score.ts';

/** By notice, the places from which on a concept stands near, as bits: in the notices that are asked for, or in all where none is. */
function nearPlaces({ ways }: Sightings, asked?: ReadonlyMap<number, unknown>) {
  const places = new Map<number, number>();
  for (const { found } of ways)
    for (const { notice, places: own } of found)
      if (asked === undefined || asked.has(notice))
        places.set(notice, (places.get(notice) ?? 0) | own | (own >>> NEAR));
  return places;
}

/** The notices in which all concepts stand near each other. What was found without its places stands near to nothing. */
export function meetAll(sightings: readonly Sightings[]): number[] {
  const seen = ({ ways }: Sightings): number =>
    ways.reduce((sum, { found }) => sum + found.length, 0);
  const [rarest, ...others] = sightings.toSorted((a, b) => seen(a) - seen(b));
  if (rarest === undefined || seen(rarest) === 0) return [];
  const first = nearPlaces(rarest);
  if (others.length === 0) return [...first.keys()];
  const lists = others.map((other) => nearPlaces(other, first));
  return [...first].flatMap(([notice, places]) =>
    lists.reduce((met, list) => met & (list.get(notice) ?? 0), places) === 0 ? [] : [notice],
  );
}
