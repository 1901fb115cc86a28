import { existsSync, readFileSync } from 'node:fs';
import { titlePieces } from '../text/title-pieces.ts';
import { type Cut, readWordList, wordCutter } from '../text/words.ts';

const WORDS = 'content/data/words.txt';

let cut: Cut | undefined;
const made = new Map<string, readonly string[]>();

/** The cutter that search uses too, with the words of `content/data/words.txt`. */
export function siteCut(): Cut {
  cut ??= wordCutter(existsSync(WORDS) ? readWordList(readFileSync(WORDS, 'utf8')) : []);
  return cut;
}

/** Pieces of a title for `<wbr>`: a line may break between any two of them. */
export function titleWords(title: string): readonly string[] {
  const pieces = made.get(title) ?? titlePieces(title, siteCut());
  made.set(title, pieces);
  return pieces;
}
