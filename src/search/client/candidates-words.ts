import { wordToken } from '../../text/index-tokens.ts';
import type { Holding } from './candidates-literal.ts';
import type { Found, PagefindIndex } from './candidates-pagefind.ts';
import type { Sightings } from './candidates-score.ts';
import type { Alternative, Concept } from './concepts.ts';
import { WEIGHTS } from './weights.ts';

/** What the search for words needs to know of the library. */
export interface WordSource {
  readonly words: PagefindIndex;
  readonly holding: Holding;
  /** How often a word stands in the texts, 0 where it is not known; whether the index of words has it. */
  readonly count: (word: string) => number;
  readonly isWord: (word: string) => boolean;
  /** Notices of the library. */
  readonly notices: number;
}

/** Searches that one query may make: many in a small library, few where each loads tens of kilobytes. */
const MANY = 60;
const FEW = 14;
const LARGE = 3000;
/** A word that stands this often, counted in notices, is passed over where the query has one a tenth as frequent. */
const FREQUENT = 0.5;
const RARER = 0.1;
/** Texts hold a word about so often where they hold it at all. */
const REPEATED = 2;

interface Way {
  readonly concept: number;
  readonly alternative: Alternative;
  readonly cost: number;
}

/** The notices that stand in all lists, with the places of all. */
function inAll(lists: readonly (readonly Found[])[]): Found[] {
  const [first = [], ...others] = lists;
  const maps = others.map((list) => new Map(list.map(({ notice, places }) => [notice, places])));
  return first.flatMap(({ notice, places }) => {
    const more = maps.map((map) => map.get(notice));
    return more.includes(undefined)
      ? []
      : [{ notice, places: [...places, ...more.flatMap((it) => it ?? [])] }];
  });
}

/** Looks for every concept of a query in the index of words, one search a word; what is no word of it, in the index of pairs. */
export async function sightWords(
  concepts: readonly Concept[],
  source: WordSource,
): Promise<Sightings[]> {
  const { count, isWord, notices } = source;
  const standing = ({ word }: Concept): number => count(word) / REPEATED;
  const known = concepts.map(standing).filter((times) => times > 0);
  const rarest = Math.min(...known);
  const passedOver = concepts.map(
    (concept) =>
      notices >= LARGE &&
      standing(concept) > FREQUENT * notices &&
      rarest < RARER * standing(concept),
  );

  const ways = concepts.flatMap(({ alternatives }, concept): Way[] =>
    passedOver[concept]
      ? []
      : alternatives
          .filter(({ parts }) =>
            parts.every((part) => part.length > 1 || alternatives.length === 1),
          )
          .map((alternative, place) => ({
            concept,
            alternative,
            cost: (1 - alternative.weight) * 4 + place,
          })),
  );
  const chosen = ways.sort((a, b) => a.cost - b.cost).slice(0, notices >= LARGE ? FEW : MANY);

  const searches = new Map<string, Promise<readonly Found[]>>();
  const search = (part: string): Promise<readonly Found[]> => {
    const asked =
      searches.get(part) ??
      (isWord(part)
        ? source.words.search(wordToken(part))
        : source.holding(part).then((held) => [...held].map((notice) => ({ notice, places: [] }))));
    searches.set(part, asked);
    return asked;
  };
  const found = await Promise.all(
    chosen.map(async ({ alternative: { parts } }) => inAll(await Promise.all(parts.map(search)))),
  );

  return concepts.map((concept, at): Sightings => {
    const own = chosen.flatMap(({ concept: of, alternative: { weight } }, place) =>
      of === at ? [{ weight, found: found[place] ?? [] }] : [],
    );
    const held = (least: number): number =>
      new Set(
        own.flatMap((way) => (way.weight > least ? way.found.map(({ notice }) => notice) : [])),
      ).size;
    const sure = held(WEIGHTS.sure);
    const counted = sure > 0 ? sure : held(0);
    return {
      concept,
      ways: own,
      partly: own.length < concept.alternatives.length,
      notices: passedOver[at] ? Math.min(notices, standing(concept)) : counted,
    };
  });
}
