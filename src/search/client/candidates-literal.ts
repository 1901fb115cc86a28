import { indexCharacters, pairTokens } from '../../text/index-tokens.ts';
import type { PagefindIndex } from './candidates-pagefind.ts';

/** Tells which notices hold a run of characters, whatever words it is made of. */
export type Holding = (run: string) => Promise<ReadonlySet<number>>;

/** Runs longer than this are first looked for by their rarest part, since every pair is a file to load. */
const PART = 6;
/** So many notices are rather loaded and looked through than told apart by the index. */
const READ = 24;
const REMEMBERED = 300;

/**
 * Prepares the search for runs in the index of character pairs. `count` tells how often a word stands in the library, 0 where
 * it is not known; `read` gives the whole text of notices as search compares it.
 */
export function literalSearch(
  pairs: () => Promise<PagefindIndex>,
  count: (word: string) => number,
  read: (notices: readonly number[]) => Promise<readonly string[]>,
): Holding {
  const known = new Map<string, Promise<ReadonlySet<number>>>();

  const phrase = async (run: string): Promise<number[]> => {
    const index = await pairs();
    return (await index.search(`"${pairTokens(run).join(' ')}"`)).map(({ notice }) => notice);
  };

  /** The part of a run that is likely to be rarest: the one with the rarest known word in it. */
  const rarestPart = (run: string): string => {
    const characters = [...run];
    const rarity = (start: number): number => {
      const part = characters.slice(start, start + PART).join('');
      let least = Number.POSITIVE_INFINITY;
      for (let at = 0; at < part.length; at += 1)
        for (let length = 2; at + length <= part.length; length += 1) {
          const found = count(part.slice(at, at + length));
          if (found > 0) least = Math.min(least, found);
        }
      return least;
    };
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let start = 0; start + PART <= characters.length; start += 1) {
      const it = rarity(start);
      if (it >= least) continue;
      best = start;
      least = it;
    }
    return characters.slice(best, best + PART).join('');
  };

  const look = async (run: string): Promise<ReadonlySet<number>> => {
    if (indexCharacters(run).length <= PART) return new Set(await phrase(run));
    const some = await phrase(rarestPart(run));
    if (some.length > READ) return new Set(await phrase(run));
    const texts = await read(some);
    return new Set(some.filter((_, at) => texts[at]?.includes(run)));
  };

  return (run) => {
    if (run === '') return Promise.resolve(new Set());
    const asked = known.get(run) ?? look(run);
    if (known.size >= REMEMBERED) known.clear();
    known.set(run, asked);
    return asked;
  };
}
