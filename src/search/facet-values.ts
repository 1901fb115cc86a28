import type { SearchFacetValue } from '../model/search-index.ts';

/** A list of filter values that grows as notices name them. */
export interface FacetList {
  readonly values: SearchFacetValue[];
  /** Index of the value that bears this name or alias; a new one is added where none does. */
  indexOf(name: string): number;
}

/** Filter values, those of the data first: a name that the data does not know becomes a value with itself as id. */
export function facetList(known: readonly SearchFacetValue[] = []): FacetList {
  const values: SearchFacetValue[] = [];
  const places = new Map<string, number>();
  const add = (value: SearchFacetValue): number => {
    const place = values.push(value) - 1;
    for (const name of [value.id, value.name, ...value.aliases])
      if (!places.has(name)) places.set(name, place);
    return place;
  };
  const byName = new Map<string, SearchFacetValue>();
  for (const value of known)
    for (const name of [...value.aliases, value.name, value.id])
      if (!byName.has(name)) byName.set(name, value);
  return {
    values,
    indexOf: (name) => places.get(name) ?? add(byName.get(name) ?? { id: name, name, aliases: [] }),
  };
}
