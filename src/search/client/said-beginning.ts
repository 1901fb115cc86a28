import type { SearchSynonyms } from '../../model/search-index.ts';

/** Parts the groups of the thesaurus, and the words of a group. */
const GROUPS = '\n';
const WORDS = '|';

/** Words with the places in the list of the groups in which they stand. */
type Standing = ReadonlyMap<string, readonly number[]>;

/**
 * Tells which words of the thesaurus begin with a character — those that are said and, where a group goes both ways, those that
 * are meant — and in which groups each stands. The thesaurus is searched as one text, once for a character.
 */
export function saidBeginning(groups: readonly SearchSynonyms[]): (character: string) => Standing {
  const said = groups.map(([say]) => say);
  const meant = groups.map(([, mean, , both]) => (both === 1 ? mean : ''));
  const texts = [said, meant].map((lists) => `${GROUPS}${lists.join(GROUPS)}${GROUPS}`);
  const known = new Map<string, Standing>();

  const gather = (character: string): Standing => {
    const standing = new Map<string, number[]>();
    for (const text of texts) {
      let group = 0;
      let next = text.indexOf(GROUPS, 1);
      for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
        const before = text.charAt(at - 1);
        if (before !== WORDS && before !== GROUPS) continue;
        while (next < at) {
          group += 1;
          next = text.indexOf(GROUPS, next + 1);
        }
        const bar = text.indexOf(WORDS, at);
        const words = text.slice(at, bar === -1 || bar > next ? next : bar);
        // What is meant may be the parts of one word; what is said with a space is a saying.
        const word = text === texts[1] ? words.replaceAll(' ', '') : words;
        const places = standing.get(word);
        if (places === undefined) standing.set(word, [group]);
        else if (!places.includes(group)) places.push(group);
      }
    }
    for (const places of standing.values()) places.sort((a, b) => a - b);
    return standing;
  };

  return (character) => {
    const standing = known.get(character) ?? (character === '' ? new Map() : gather(character));
    known.set(character, standing);
    return standing;
  };
}
