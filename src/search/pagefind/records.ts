import type { SearchPiece } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';
import { wordToken } from '../../text/index-tokens.ts';
import type { TermFinder } from './terms.ts';

const WHITE_SPACE = /\s+/g;

/** A piece as search compares it, white space left out. */
export const pieceRun = (piece: SearchPiece): string => fold(piece[4]).replace(WHITE_SPACE, '');

/** What Pagefind is to index of a notice: its tokens, and of which piece each is. */
export interface WordRecord {
  readonly tokens: readonly string[];
  readonly pieces: readonly number[];
  /** How many pieces the notice has. */
  readonly count: number;
}

/**
 * The words of a notice: of each piece, every known word that begins in it, once. A word may reach over the end of a piece, as
 * a run that a reader looks for may. `coded` remembers the tokens of words from one notice to the next.
 */
export function wordRecord(
  runs: readonly string[],
  finder: TermFinder,
  coded = new Map<string, string>(),
): WordRecord {
  const tokens: string[] = [];
  const pieces: number[] = [];
  const whole = runs.join('');
  let start = 0;
  for (const [piece, { length }] of runs.entries()) {
    for (const word of finder.find(whole, start, start + length)) {
      const token = coded.get(word) ?? wordToken(word);
      coded.set(word, token);
      tokens.push(token);
      pieces.push(piece);
    }
    start += length;
  }
  return { tokens, pieces, count: runs.length };
}
