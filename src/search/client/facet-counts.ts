import type { SearchNotice } from '../../model/search-index.ts';
import {
  FACETS,
  type FacetName,
  type Filters,
  passesDates,
  passesFacet,
  valuesOf,
} from './filters.ts';
import type { SearchLibrary } from './library.ts';

/** By facet and id of its values: how many notices have it. */
export type FacetCounts = ReadonlyMap<FacetName, ReadonlyMap<string, number>>;

/** Whether a notice passes every filter, one facet left out if wanted. */
export function passesAll(
  { core }: SearchLibrary,
  notice: SearchNotice,
  filters: Filters,
  but?: FacetName,
): boolean {
  return (
    passesDates(notice, filters) &&
    FACETS.every((facet) => facet === but || passesFacet(core, notice, facet, filters[facet]))
  );
}

/** How many of the notices each value of each facet would leave, the other facets applied. */
export function facetCounts(
  library: SearchLibrary,
  notices: readonly SearchNotice[],
  filters: Filters,
): FacetCounts {
  return new Map(
    FACETS.map((facet) => {
      const counts = new Map<string, number>();
      for (const notice of notices) {
        if (!passesAll(library, notice, filters, facet)) continue;
        for (const { id } of valuesOf(library.core, notice, facet))
          counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return [facet, counts];
    }),
  );
}
