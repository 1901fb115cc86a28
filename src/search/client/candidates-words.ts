import { wordToken } from '../../text/index-tokens.ts';
import type { Holding } from './candidates-literal.ts';
import type { Found, PagefindIndex } from './candidates-pagefind.ts';
import type { Sightings } from './candidates-score.ts';
import type { Alternative, Concept } from './concepts.ts';
import { meetAll } from './meet-all.ts';
import { WEIGHTS } from './weights.ts';

/** What the search for words needs to know of the library. */
export interface WordSource {
  readonly words: PagefindIndex;
  readonly holding: Holding;
  /** In about how many notices a word stands, 0 where it is not known; whether the index of words has it. */
  readonly standing: (word: string) => number;
  readonly isWord: (word: string) => boolean;
  /** Whether it is known that no text holds a word. */
  readonly isAbsent: (word: string) => boolean;
  /** Notices of the library. */
  readonly notices: number;
  /** How many of them will be looked at for one answer. */
  readonly room: number;
  /** Told, before pieces of words are looked for, which notices say everything in one place as they are. */
  readonly met: (notices: readonly number[], sightings: readonly Sightings[]) => void;
}

/** Searches that one query may make. */
const MOST = 60;
/** So many notices may be found by all searches of a query together: each costs some bytes and some time. */
const FINDS = 8000;
/** A word that stands in more of all notices than this is passed over where the query has one a third as frequent. */
const FREQUENT = 0.4;
const RARER = 0.34;

interface Way {
  readonly concept: number;
  readonly alternative: Alternative;
  readonly cost: number;
  readonly finds: number;
}

/** The notices that stand in all lists, with the places of all. */
function inAll(lists: readonly (readonly Found[])[]): readonly Found[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const maps = others.map((list) => new Map(list.map(({ notice, places }) => [notice, places])));
  return first.flatMap(({ notice, places }) => {
    let all = places;
    for (const map of maps) {
      const own = map.get(notice);
      if (own === undefined) return [];
      all |= own;
    }
    return [{ notice, places: all }];
  });
}

/**
 * The surest ways to meet a concept. A compound that stands as it was typed stands with all its parts, and is worth what these are worth
 * together: they are not looked for apart.
 */
function surest(concept: Concept, isHeld: (part: string) => boolean): Concept {
  const run = ({ parts }: Alternative): string => parts.join('');
  const whole = concept.alternatives.find(({ origin }) => origin === 'own');
  const stands = whole?.parts.every(isHeld) ?? false;
  const together = concept.alternatives.find(
    (it) => it.origin === 'piece' && whole !== undefined && run(it) === run(whole),
  );
  const alternatives = concept.alternatives
    .filter(({ origin, weight }) => !(stands && origin === 'piece') && weight > WEIGHTS.sure)
    .map((it) =>
      it === whole && stands ? { ...it, weight: Math.max(it.weight, together?.weight ?? 0) } : it,
    );
  return { ...concept, alternatives };
}

/** The ways to meet the concepts, the surest first, as many as may be asked for. */
function waysOf(
  concepts: readonly Concept[],
  isAsked: (concept: number) => boolean,
  standing: (word: string) => number,
): Way[] {
  const ways = concepts
    .flatMap(({ alternatives }, concept): Way[] =>
      isAsked(concept)
        ? alternatives
            .filter(({ parts }) =>
              parts.every((part) => part.length > 1 || alternatives.length === 1),
            )
            .map((alternative, place) => ({
              concept,
              alternative,
              cost: (1 - alternative.weight) * 4 + place,
              finds: alternative.parts.reduce((sum, part) => sum + standing(part), 0),
            }))
        : [],
    )
    .sort((a, b) => a.cost - b.cost || a.finds - b.finds)
    .slice(0, MOST);
  let finds = 0;
  return ways.filter((way, at) => {
    if (at > 0 && finds + way.finds > FINDS) return false;
    finds += way.finds;
    return true;
  });
}

/**
 * Looks for every concept of a query in the index of words, one search a word; what is no word of it, in the index of pairs. Pieces of
 * words are looked for only where the words themselves do not stand near each other in as many notices as will be looked at.
 */
export async function sightWords(
  concepts: readonly Concept[],
  source: WordSource,
): Promise<Sightings[]> {
  const { standing, isWord, isAbsent, notices, room } = source;
  const known = concepts.map(({ word }) => standing(word)).filter((held) => held > 0);
  const rarest = Math.min(...known);
  const tooMany = notices > FINDS / concepts.length;
  const isAsked = (concept: number): boolean => {
    const held = standing(concepts[concept]?.word ?? '');
    return !(tooMany && held > FREQUENT * notices && rarest < RARER * held);
  };

  const searches = new Map<string, Promise<readonly Found[]>>();
  const search = (part: string): Promise<readonly Found[]> => {
    const asked =
      searches.get(part) ??
      (isAbsent(part)
        ? Promise.resolve([])
        : isWord(part)
          ? source.words.search(wordToken(part), standing(part))
          : source
              .holding(part)
              .then((held) => [...held].map((notice) => ({ notice, places: 0 }))));
    searches.set(part, asked);
    return asked;
  };
  const sight = async (chosen: readonly Way[]): Promise<Sightings[]> => {
    const found = await Promise.all(
      chosen.map(async ({ alternative: { parts } }) => inAll(await Promise.all(parts.map(search)))),
    );
    return concepts.map((concept, at): Sightings => {
      const own = chosen.flatMap(({ concept: whose, alternative: { weight } }, place) =>
        whose === at ? [{ weight, found: found[place] ?? [] }] : [],
      );
      const held = (least: number): number => {
        const [one, ...more] = own.filter(({ weight }) => weight > least);
        if (one === undefined || more.length === 0) return one?.found.length ?? 0;
        return new Set([one, ...more].flatMap(({ found: some }) => some.map((it) => it.notice)))
          .size;
      };
      const sure = held(WEIGHTS.sure);
      const counted = sure > 0 ? sure : held(0);
      return {
        concept,
        ways: own,
        partly: own.length < concept.alternatives.length,
        notices: own.length === 0 ? Math.min(notices, standing(concept.word)) : counted,
      };
    });
  };

  const sure = concepts.map((concept) =>
    surest(concept, (part) => isWord(part) && standing(part) > 0),
  );
  if (sure.every(({ alternatives }, concept) => alternatives.length > 0 || !isAsked(concept))) {
    const sightings = await sight(waysOf(sure, isAsked, standing));
    const met = meetAll(sightings.filter((_, at) => isAsked(at)));
    if (met.length >= room) return sightings;
    source.met(met, sightings);
  }
  return sight(waysOf(concepts, isAsked, standing));
}
