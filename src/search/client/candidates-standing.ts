import type { Sightings } from './candidates-score.ts';
import { WEIGHTS } from './weights.ts';

/** Pieces of a notice in which a word stands that stands in it at all. */
const PIECES = 2;

/**
 * Estimates in how many pieces of the library a concept stands, from the pieces of the loaded notices and the share of its
 * notices that are loaded. Exact where all of them are. `all` is the number of notices.
 */
export function standingIn(
  sightings: readonly Sightings[],
  loaded: ReadonlySet<number>,
  all: number,
): (word: string, here: number) => number {
  const known = new Map(
    sightings.map(({ concept, ways, notices, partly }) => {
      const sure = ways.filter(({ weight, found }) => weight > WEIGHTS.sure && found.length > 0);
      const counted = sure.length > 0 ? sure : ways;
      const found = new Set(counted.flatMap((way) => way.found.map(({ notice }) => notice)));
      const here = [...found].filter((notice) => loaded.has(notice)).length;
      return [concept.word, { notices, here, partly }];
    }),
  );
  return (word, pieces) => {
    const { notices = 0, here = 0, partly = true } = known.get(word) ?? {};
    if (here > 0) return pieces * (notices / here);
    // What was not looked for stands elsewhere about as often as it does here.
    return Math.max(notices * PIECES, partly ? pieces * (all / Math.max(1, loaded.size)) : pieces);
  };
}
