import type { SearchSynonyms } from '../model/search-index.ts';

/** Begins the words of a phrase that no text holds as it stands. */
const LOOSE_MARK = '~';

/** The words under which a group of the thesaurus is found: those that are said and, where it goes both ways, those that are meant. */
export function saidWords([said, meant, , both]: SearchSynonyms): string[] {
  const means =
    both === 1 && meant !== ''
      ? meant
          .split('|')
          .filter((meaning) => !meaning.startsWith(LOOSE_MARK))
          .map((meaning) => meaning.replaceAll(' ', ''))
      : [];
  return [...said.split('|'), ...means];
}
