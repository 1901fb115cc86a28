import type { SearchSynonyms } from '../../model/search-index.ts';
import { saidBeginning } from './said-beginning.ts';
import { WEIGHTS } from './weights.ts';

/** A way to put something in other words: every part is wanted. */
export type Meaning = readonly [parts: readonly string[], weight: number];

/** Another way in which people say the same stands for it a little less surely than the official word does. */
const SIDEWAYS = 0.9;
const PERCENT = 100;
/** Begins the words of a phrase that no text holds as it stands. */
const LOOSE_MARK = '~';

/** By word, the other words for it, the surest first. A word without any has an empty list. */
export interface Synonyms extends Pick<ReadonlyMap<string, readonly Meaning[]>, 'get' | 'has'> {
  /** The words of the thesaurus that begin with a character. */
  readonly beginning: (character: string) => Iterable<string>;
  /** Whether a word is one of the thesaurus, said or meant. */
  readonly knows: (word: string) => boolean;
}

// 解除 劳动合同, ~解除 劳动合同: a space or the mark between two bars
const BETWEEN_PARTS = /[ ~]+/gu;

/** The words that are meant, by themselves or beside others, each between two bars: |解除|劳动合同|. */
const meantWords = (groups: readonly SearchSynonyms[]): string =>
  `|${groups
    .map(([, meant]) => meant)
    .join('|')
    .replace(BETWEEN_PARTS, '|')}|`;

/** The other words for one word. */
function meaningsOf(
  word: string,
  groups: Iterable<SearchSynonyms>,
  holds: (run: string) => boolean,
): readonly Meaning[] {
  const meanings = new Map<string, number>();
  const add = (meaning: string, weight: number): void => {
    if (meaning.startsWith(LOOSE_MARK)) {
      const words = meaning.slice(LOOSE_MARK.length);
      meanings.set(words, Math.max(weight * WEIGHTS.scattered, meanings.get(words) ?? 0));
    } else if (meaning.replaceAll(' ', '') !== word)
      meanings.set(meaning, Math.max(weight, meanings.get(meaning) ?? 0));
  };
  for (const [said, meant, percent, both] of groups) {
    const says = said.split('|');
    const means = meant === '' ? [] : meant.split('|');
    const heard = says.filter(holds);
    const weight = percent / PERCENT;
    if (says.includes(word)) {
      for (const meaning of means) add(meaning, weight);
      for (const other of heard) add(other, weight * SIDEWAYS);
    }
    const isMeant = (it: string): boolean =>
      !it.startsWith(LOOSE_MARK) && it.replaceAll(' ', '') === word;
    if (both !== 1 || !means.some(isMeant)) continue;
    for (const other of heard) add(other, weight);
    for (const other of means) add(other, weight * SIDEWAYS);
  }
  return [...meanings]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([meaning, weight]): Meaning => [meaning.split(' '), weight]);
}

/**
 * The thesaurus by word. What stands in it, and what a word means, is worked out when it is first asked for: a query needs a few of
 * thousands. `holds` tells whether the texts hold a run.
 */
export function synonymMap(
  groups: readonly SearchSynonyms[],
  holds: (run: string) => boolean,
): Synonyms {
  const beginning = saidBeginning(groups);
  const groupsOf = (word: string): readonly number[] | undefined =>
    beginning(word.charAt(0)).get(word);
  const known = new Map<string, readonly Meaning[]>();
  let meant: string | null = null;
  return {
    has: (word) => groupsOf(word) !== undefined,
    beginning: (character) => beginning(character).keys(),
    knows: (word) => {
      meant ??= meantWords(groups);
      return groupsOf(word) !== undefined || meant.includes(`|${word}|`);
    },
    get: (word) => {
      const own = groupsOf(word);
      if (own === undefined) return undefined;
      const meanings =
        known.get(word) ??
        meaningsOf(
          word,
          own.flatMap((at) => groups.slice(at, at + 1)),
          holds,
        );
      known.set(word, meanings);
      return meanings;
    },
  };
}
