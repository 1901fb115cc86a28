import { FREQUENT, rangeToken } from '../../text/index-tokens.ts';

/** Folders of words that are searched together. */
export interface WordFolders<Result> {
  /** What all folders together have under these tokens. */
  readonly ask: (tokens: readonly string[]) => Promise<readonly Result[]>;
  readonly folders: number;
  /** In how many ranges a folder has its frequent words, at most. */
  readonly ranges: number;
}

/**
 * Looks for a word by itself and in its ranges, whichever is likelier first: a folder has it in one of both ways, and several folders may
 * differ. `standing` is in about how many notices the word stands; a wrong estimate costs time, not notices.
 */
export function wordSearch<Result>({
  ask,
  folders,
  ranges,
}: WordFolders<Result>): (token: string, standing: number) => Promise<Result[]> {
  const byItself = (token: string): Promise<readonly Result[]> => ask([token]);
  const inRanges = (token: string): Promise<readonly Result[]> =>
    ask(Array.from({ length: ranges }, (_, range) => rangeToken(token, range)));
  return async (token, standing) => {
    const ways = standing > FREQUENT ? [inRanges, byItself] : [byItself, inRanges];
    const found: Result[] = [];
    for (const way of ways) {
      if (folders === 1 && found.length > 0) break;
      found.push(...(await way(token)));
    }
    return found;
  };
}
