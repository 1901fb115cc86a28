import type { SearchFacetValue } from '../../../model/search-index.ts';

/** The name of a value for lists: its first alias, which is the short name of an agency, where it is no longer. */
export function shortName({ name, aliases }: SearchFacetValue): string {
  const [first = name] = aliases;
  return first.length < name.length ? first : name;
}
