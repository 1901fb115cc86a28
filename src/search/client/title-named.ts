import type { SearchFacetValue } from '../../model/search-index.ts';
import { bareTitle } from './bare-title.ts';

/** Shorter titles are ordinary words. */
const SHORTEST = 6;

/**
 * Whether a query is the whole title of a notice, with or without 《》, with or without one of its issuers in front
 * (国务院办公厅关于延长2020年春节假期的通知).
 */
export function isTitleNamed(
  typed: string,
  title: string,
  issuers: readonly SearchFacetValue[],
): boolean {
  const query = bareTitle(typed);
  const named = bareTitle(title);
  if (named.length < SHORTEST || !query.endsWith(named)) return false;
  const before = query.slice(0, query.length - named.length);
  if (before === '') return true;
  return issuers.some(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => before.startsWith(bareTitle(spelling))),
  );
}
