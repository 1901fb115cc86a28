import type { SearchSuggestions } from '../model/search-index.ts';

/** Every text that the box on each page can suggest: numbers, titles, agencies, topics, terms. */
export function suggestedTexts({ notices, terms }: SearchSuggestions): string[] {
  return [...notices.flatMap(([, no, title]) => [no, title]), ...terms.map(([text]) => text)];
}
