import type { SearchPiece, SearchText } from '../../model/search-index.ts';
import { foldCharacter } from '../../text/fold.ts';
import { atOnce, type Steps } from './steps.ts';

/** What is known of a library beyond the texts that are at hand. */
export interface Beyond {
  /** Pieces of the whole library. */
  readonly pieces: number;
  /** All notices that hold a run of characters, for the runs that are asked for as they stand. */
  readonly holders: ReadonlyMap<string, ReadonlySet<number>>;
  /** In about how many pieces of the library a concept stands that stands in so many here. */
  readonly standing: (word: string, here: number) => number;
}

/** The whole text of the library as search compares it, with the place of every piece. Notices are parted by line ends. */
export interface TextIndex {
  /** Folded, without white space. */
  readonly text: string;
  readonly pieces: readonly SearchPiece[];
  /** Where each piece begins in `text`; one more for the end. */
  readonly starts: Int32Array;
  /** Index of the notice of each piece. */
  readonly notice: Int32Array;
  /** Index of the piece above each piece, or -1. */
  readonly parent: Int32Array;
  /** Index of the first piece (the title) of each notice; one more for the end. */
  readonly titles: Int32Array;
  /** Places found before, by the run that was looked for. */
  readonly found: Map<string, readonly number[]>;
  /** Null where the whole library is at hand. */
  readonly beyond: Beyond | null;
}

const WHITE_SPACE = /\s/;
// ，（ａ８: Han characters, by far the most, are searched as they stand
const UNFOLDED = /[^一-鿿]/gu;
/** Runs remembered between keystrokes. */
const REMEMBERED = 3000;

/** Indexes texts, a notice a step. `packs` come in any order: those of all notices, or of some, when `beyond` tells of the others. */
export function* indexing(
  packs: readonly SearchText[],
  beyond: Beyond | null = null,
): Steps<TextIndex> {
  const folded = new Map<string, string>();
  const foldOne = (character: string): string => {
    const known = folded.get(character);
    if (known !== undefined) return known;
    const fresh = WHITE_SPACE.test(character) ? '' : foldCharacter(character);
    folded.set(character, fresh);
    return fresh;
  };
  const notices = [...packs]
    .sort((a, b) => a.first - b.first)
    .flatMap((pack) => pack.pieces.map((own, at) => ({ own, index: pack.first + at })));
  const pieces: SearchPiece[] = [];
  const starts: number[] = [];
  const notice: number[] = [];
  const parent: number[] = [];
  const titles: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const { own, index } of notices) {
    yield;
    while (titles.length <= index) titles.push(pieces.length);
    const above: number[] = [];
    for (const piece of own) {
      const depth = piece[1];
      above.length = Math.min(above.length, depth);
      parent.push(piece[0] === '' ? -1 : (above[depth - 1] ?? -1));
      if (piece[0] !== '') above[depth] = pieces.length;
      starts.push(length);
      notice.push(index);
      pieces.push(piece);
      const text = piece[4].replace(UNFOLDED, foldOne);
      parts.push(text);
      length += text.length;
    }
    parts.push('\n');
    length += 1;
  }
  yield;
  starts.push(length);
  titles.push(pieces.length);
  const text = parts.join('');
  return {
    text,
    pieces,
    starts: Int32Array.from(starts),
    notice: Int32Array.from(notice),
    parent: Int32Array.from(parent),
    titles: Int32Array.from(titles),
    found: new Map(),
    beyond,
  };
}

/** Indexes texts at once. */
export const indexTexts = (packs: readonly SearchText[], beyond: Beyond | null = null): TextIndex =>
  atOnce(indexing(packs, beyond));

/** All places, in order, where a folded run of characters stands. */
export function find(index: TextIndex, run: string): readonly number[] {
  const known = index.found.get(run);
  if (known !== undefined) return known;
  const places: number[] = [];
  if (run !== '')
    for (let at = index.text.indexOf(run); at !== -1; at = index.text.indexOf(run, at + 1))
      places.push(at);
  if (index.found.size >= REMEMBERED) index.found.clear();
  index.found.set(run, places);
  return places;
}

/** The indexes of the notices that hold a folded run of characters. */
export function noticesWith(index: TextIndex, run: string): ReadonlySet<number> {
  const known = index.beyond?.holders.get(run);
  if (known !== undefined) return known;
  const held = new Set<number>();
  let piece = 0;
  for (const place of find(index, run)) {
    while ((index.starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= place) piece += 1;
    held.add(index.notice[piece] ?? -1);
  }
  return held;
}

/** How often a folded run begins in each piece. */
export function countByPiece(index: TextIndex, run: string): Map<number, number> {
  const counts = new Map<number, number>();
  let piece = 0;
  for (const place of find(index, run)) {
    while ((index.starts[piece + 1] ?? Number.POSITIVE_INFINITY) <= place) piece += 1;
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** The folded text of one piece. */
export function pieceText(index: TextIndex, piece: number): string {
  return index.text.slice(index.starts[piece] ?? 0, index.starts[piece + 1] ?? 0);
}
