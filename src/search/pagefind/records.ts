import type { SearchPiece } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';
import {
  BLOCK,
  blockToken,
  indexCharacters,
  pairTokens,
  wordToken,
} from '../../text/index-tokens.ts';
import type { IndexRecord } from './bundle.ts';
import type { TermFinder } from './terms.ts';

const WHITE_SPACE = /\s+/g;

/** A piece as search compares it, white space left out. */
export const pieceRun = (piece: SearchPiece): string => fold(piece[4]).replace(WHITE_SPACE, '');

/** Addresses that sort in the order of the notices. */
const urlOf = (notice: number): string => `/${String(notice).padStart(7, '0')}`;

const recordOf = (notice: number, tokens: readonly string[]): IndexRecord => ({
  url: urlOf(notice),
  content: [blockToken(Math.floor(notice / BLOCK)), ...tokens].join(' '),
});

/**
 * One record a notice for the index of words: of each clause, every known word once, in the order of the text, so that words
 * of one clause stand near to each other. `seen` gets the words of every notice.
 */
export function* wordRecords(
  notices: readonly (readonly SearchPiece[])[],
  finder: TermFinder,
  seen: (words: ReadonlySet<string>) => void,
): Generator<IndexRecord> {
  const tokens = new Map<string, string>();
  const tokenOf = (word: string): string => {
    const known = tokens.get(word);
    if (known !== undefined) return known;
    const fresh = wordToken(word);
    tokens.set(word, fresh);
    return fresh;
  };
  for (const [at, pieces] of notices.entries()) {
    const words = new Set<string>();
    const content = pieces.flatMap((piece) => {
      const found = finder.find(pieceRun(piece));
      for (const word of found) words.add(word);
      return found.map(tokenOf);
    });
    seen(words);
    yield recordOf(at, content);
  }
}

/**
 * One record a notice for the index of character pairs: its whole text as overlapping pairs, so that any run of characters is a
 * phrase, then each of its characters once, for queries of a single one.
 */
export function* pairRecords(notices: readonly (readonly SearchPiece[])[]): Generator<IndexRecord> {
  for (const [at, pieces] of notices.entries()) {
    const run = pieces.map(pieceRun).join('');
    const single = new Set(indexCharacters(run));
    yield recordOf(at, [...pairTokens(run), ...single]);
  }
}
