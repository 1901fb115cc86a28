import type { GramDirectory } from '../../model/search-tiers.ts';
import type { PagefindIndex } from './candidates-pagefind.ts';
import { gramSearch } from './grams.ts';
import type { Load } from './load.ts';

/** Tells which notices hold a run of characters, whatever words it is made of. */
export type Holding = (run: string) => Promise<ReadonlySet<number>>;

/** What the index of words knows for sure. */
export interface SureWords {
  readonly words: () => Promise<PagefindIndex>;
  /** Whether the index of words has every place of a run; whether it is known that no text holds it. */
  readonly isSure: (run: string) => boolean;
  readonly isAbsent: (run: string) => boolean;
  readonly token: (run: string) => string;
  /** In about how many notices a word stands. */
  readonly standing: (run: string) => number;
}

const REMEMBERED = 300;

/**
 * Prepares the search for runs: a word is asked for in the index of words, which the query loads anyway; anything else in the
 * index of runs, whose directories are loaded with the first of them.
 */
export function literalSearch(
  load: Load,
  directories: readonly string[],
  { words, isSure, isAbsent, token, standing }: SureWords,
): Holding {
  const known = new Map<string, Promise<ReadonlySet<number>>>();
  const opened = new Map<string, Promise<ReturnType<typeof gramSearch>>>();
  const open = (file: string): Promise<ReturnType<typeof gramSearch>> => {
    const asked =
      opened.get(file) ?? load(file).then((it) => gramSearch(load, it as GramDirectory));
    opened.set(file, asked);
    asked.catch(() => opened.delete(file));
    return asked;
  };

  const look = async (run: string): Promise<ReadonlySet<number>> => {
    if (isAbsent(run)) return new Set();
    if (isSure(run)) {
      const found = await (await words()).search(token(run), standing(run));
      return new Set(found.map(({ notice }) => notice));
    }
    const held = await Promise.all(directories.map(async (file) => (await open(file))(run)));
    return new Set(held.flatMap((own) => [...own]));
  };

  return (run) => {
    if (run === '') return Promise.resolve(new Set());
    const asked = known.get(run) ?? look(run);
    if (known.size >= REMEMBERED) known.clear();
    known.set(run, asked);
    return asked;
  };
}
