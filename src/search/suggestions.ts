import type { SearchCore, SearchSuggestions } from '../model/search-index.ts';

/** Terms that stand in fewer notices than this are not worth suggesting. */
const FEWEST = 2;
const MOST = 400;

/**
 * What the box on every page suggests: notices, agencies and topics with the page that each has, and terms that stand in the
 * texts. `notices` tells in how many notices a term stands; `page` tells whether the site has such a page.
 */
export function suggestions(
  core: SearchCore,
  terms: readonly string[],
  notices: (term: string) => number,
  page: (path: string) => boolean,
): SearchSuggestions {
  const link = (path: string): string => (page(path) ? path : '');
  const common = [...new Set(terms)]
    .map((term) => ({ term, count: notices(term) }))
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, MOST);
  return {
    notices: core.notices.map(({ id, no, title }) => [id, no ?? '', title]),
    terms: [
      ...core.issuers.map(({ id, name }) => [name, '机关', link(`issuers/${id}.html`)] as const),
      ...core.topics.map(({ id, name }) => [name, '主题', link(`topics/${id}.html`)] as const),
      ...common.map(({ term }) => [term, '词', ''] as const),
    ],
  };
}
