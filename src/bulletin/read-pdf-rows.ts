import type { Piece } from './read-pdf-piece.ts';

/** One printed line: its text, and where it stands (points, from the top left). */
export interface Row {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Letters whose baselines differ by less than this share of their size stand in one line. */
const SAME_LINE = 0.45;

// 1 · [12] · ① · *
const NOTE_MARK = /^\s*(?:[[〔]?\d{1,2}[\]〕]?|[①-⑳*※†])\s*$/u;

/** A raised note mark is smaller than this share of the letters of its line, and raised by less than that share of them. */
const SMALL = 0.8;
const RAISED = 0.6;

/** Two pieces with the same text this near (share of the size) are one, printed twice to look bold. */
const DOUBLE_STRIKE = 0.2;

/** A gap from this share of the size on is a space between Chinese characters. */
const WIDE_GAP = 0.5;

/** A gap from this share of the size on is a space between Latin words: some programs print no space at all. */
const LATIN_GAP = 0.15;

// A character that fills a square: 汉 ， 《 Ｏ
const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

// A letter or digit of half width: a 8
const HALF_WIDTH = /[\x21-\x7e]/u;

// A space that pdf.js makes of the play before closing punctuation: 聚集 ，
const SPACE_BEFORE_MARK = /(?<=[\u4e00-\u9fff]) (?=[，。；：、！？）》〉”’])/gu;

// Two Chinese characters, with or without spaces between: 国 务
const SPACED_PAIR = /[\u3400-\u9fff] {1,8}(?=[\u3400-\u9fff])/gu;
const CLOSE_PAIR = /[\u3400-\u9fff](?=[\u3400-\u9fff])/gu;

// The spaces in such a pair.
const PAIR_SPACE = /(?<=[\u3400-\u9fff]) {1,8}(?=[\u3400-\u9fff])/gu;

/** A gap from this share of the size on is the space that the file itself has there. */
const KEPT_SPACE = 0.2;

/** Spaces (half a square each) that reproduce the gap between two pieces of a line; `spaced`: a space stands between them. */
const spacesBetween = (before: Piece, after: Piece, spaced: boolean): number => {
  const size = Math.min(before.size, after.size);
  const gap = (after.x - before.x - before.width) / size;
  const left = before.text.at(-1) ?? '';
  const right = after.text.at(0) ?? '';
  if (gap >= WIDE_GAP) return Math.max(1, Math.round(gap * 2));
  if (spaced && gap >= KEPT_SPACE) return 1;
  return gap >= LATIN_GAP && HALF_WIDTH.test(left) && HALF_WIDTH.test(right) ? 1 : 0;
};

/** Takes out the spaces that come of letters set apart to fill a line: more pairs apart than together. */
const closeUp = (text: string): string => {
  const apart = text.match(SPACED_PAIR)?.length ?? 0;
  const together = text.match(CLOSE_PAIR)?.length ?? 0;
  const closed = text.replace(SPACE_BEFORE_MARK, '');
  return apart > 5 && apart > together ? closed.replace(PAIR_SPACE, '') : closed;
};

/** Text of the pieces of one line, in the order in which they stand, gaps as spaces. */
const rowOf = (pieces: readonly Piece[]): Row | null => {
  const inOrder = [...pieces].sort((a, b) => a.x - b.x);
  let text = '';
  let last: Piece | null = null;
  let spaced = false;
  for (const next of inOrder) {
    if (next.text.trim() === '' && !next.text.includes('\u3000')) {
      spaced = true;
      continue;
    }
    if (last !== null) {
      const twice =
        last.text === next.text && Math.abs(next.x - last.x) < DOUBLE_STRIKE * next.size;
      if (twice) continue;
      text += ' '.repeat(spacesBetween(last, next, spaced));
    }
    text += next.text;
    last = next;
    spaced = false;
  }
  const first = inOrder.find((one) => one.text.trim() !== '');
  if (last === null || first === undefined) return null;
  // A space after the last letter is how some programs end a paragraph: it is kept as one.
  const ends = inOrder.at(-1)?.text.endsWith(' ') === true ? ' ' : '';
  return {
    text: closeUp(text).trimEnd() + ends,
    x: first.x,
    right: last.x + last.width,
    y: first.y,
    size: Math.max(
      ...inOrder.filter((one) => FULL_WIDTH.test(one.text)).map((one) => one.size),
      first.size,
    ),
  };
};

/** How far above a piece another may stand to be in one line with it. */
const rise = (above: Piece, below: Piece): number =>
  NOTE_MARK.test(above.text) && above.size < SMALL * below.size
    ? RAISED * below.size
    : SAME_LINE * Math.min(above.size, below.size);

/** Gives the printed lines of one page from top to bottom; what does not stand upright comes last, a line each. */
export function rows(pieces: readonly Piece[]): readonly Row[] {
  const upright = pieces.filter((one) => one.upright && one.text !== '');
  const slanted = pieces.filter((one) => !one.upright && one.text.trim() !== '');
  const lines: Piece[][] = [];
  for (const next of [...upright].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const base = line?.[0];
    if (base !== undefined && next.y - base.y < rise(base, next)) line?.push(next);
    else lines.push([next]);
  }
  return [...lines, ...slanted.map((one) => [one])].flatMap((line) => rowOf(line) ?? []);
}
