import type { SearchSynonyms } from '../model/search-index.ts';
import type { SynonymGroup } from '../model/synonym.ts';
import { fold } from '../text/fold.ts';
import type { Cut } from '../text/words.ts';

const WHITE_SPACE = /\s+/;

const phrase = (text: string): string => fold(text).split(WHITE_SPACE).filter(Boolean).join(' ');

/** From this length on a phrase that no text holds may be met by its words. */
const LOOSE = 5;
/** Marks such words in the compiled list. */
const LOOSE_MARK = '~';

/** The words of a phrase that stand in the texts, when they are two at least and nearly all of it; else nothing. */
function loosePhrase(phrase: string, holds: (run: string) => boolean, cut: Cut): string[] {
  if (phrase.includes(' ') || phrase.length < LOOSE) return [];
  const words = cut(phrase).filter((word) => word.length > 1);
  if (words.length < 2 || !words.every(holds)) return [];
  const missed = phrase.length - words.join('').length;
  return missed * 3 > phrase.length ? [] : [`${LOOSE_MARK}${words.join(' ')}`];
}

/**
 * The thesaurus as this library needs it: of the official words only those whose parts all stand in its texts; everyday words
 * all, since a query is cut at them and the absence of what they mean can be told. `holds` tells whether the texts hold a run; with
 * `cut`, a long phrase that stands nowhere is kept as its words.
 */
export function compileSynonyms(
  groups: readonly SynonymGroup[],
  holds: (run: string) => boolean,
  cut: Cut = (text) => [text],
): SearchSynonyms[] {
  return groups.flatMap(({ say, mean, weight, both }): SearchSynonyms[] => {
    const held = mean
      .map(phrase)
      .flatMap((it) => (it.split(' ').every(holds) ? [it] : loosePhrase(it, holds, cut)));
    // A saying that leads nowhere would only hide the words that it is made of.
    const said = say.map(phrase).filter((it) => held.length > 0 || !it.includes(' '));
    if (said.length === 0) return [];
    return [[said.join('|'), held.join('|'), Math.round(weight * 100), both ? 1 : 0]];
  });
}
