import type { Piece } from './read-pdf-piece.ts';

/** Fewest lines a side that make a column. */
const FEWEST_LINES = 8;

/** Share of the lines of a column that must be filled to its edge: cells of a table seldom are. */
const FILLED = 0.5;

/** Share of lines that may run across the gap between two columns: titles over both. */
const ACROSS = 0.15;

/** Where, as shares of the width of the text, the gap between two columns may lie. */
const MIDDLE = [0.35, 0.65] as const;

/** The empty strip between two columns: points from the left. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

const right = (one: Piece): number => one.x + one.width;

// 用人单位， · ）。: marks that may hang over the edge of their column
const HANGS = /[，。、；：！？,.;:”’）》」』】]$/u;

/** Where the words of a piece end: a mark at the end of a full line may hang into the gap. */
const edge = (one: Piece): number =>
  HANGS.test(one.text.trimEnd()) ? Math.max(one.x, right(one) - one.size) : right(one);

/** Pieces by line: whole baselines, to a point and a half. */
const byLine = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const lines = new Map<number, Piece[]>();
  for (const one of pieces) {
    const key = Math.round(one.y / 1.5);
    lines.set(key, [...(lines.get(key) ?? []), one]);
  }
  return [...lines.values()];
};

/** The widest empty strip down the middle of the page, one square wide at least. */
const gapOf = (lines: readonly (readonly Piece[])[], left: number, end: number): Gap | null => {
  const width = end - left;
  const [from, to] = [left + width * MIDDLE[0], left + width * MIDDLE[1]];
  const most = lines.length * ACROSS;
  let best: Gap | null = null;
  let start: number | null = null;
  for (let x = Math.floor(from); x <= to; x += 1) {
    const crossing = lines.filter((line) => line.some((one) => one.x < x && edge(one) > x));
    if (crossing.length <= most) start ??= x;
    if (start !== null && (crossing.length > most || x + 1 > to)) {
      if (best === null || x - start > best.to - best.from) best = { from: start, to: x };
      start = null;
    }
  }
  return best;
};

/** Whether these ends of lines make the straight edge of a column of text. */
const isEdge = (ends: readonly number[], size: number): boolean => {
  const fullTo = (edge: number): number =>
    ends.filter((end) => end <= edge && edge - end < size).length;
  return ends.length >= FEWEST_LINES && Math.max(...ends.map(fullTo)) >= ends.length * FILLED;
};

/** Whether a piece has ink in the middle of the gap: a line over both columns may be cut into pieces that begin or end there. */
const crosses = (one: Piece, gap: Gap): boolean => {
  const margin = (gap.to - gap.from) / 3;
  return one.x < gap.to - margin && edge(one) > gap.from + margin;
};

const inkOf = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((one) => one.text.trim() !== '');

const sizeOf = (ink: readonly Piece[]): number => ink[Math.floor(ink.length / 2)]?.size ?? 12;

/** The gap between the two columns that a page is set in, told by the page alone; null where it is not. */
const ownGap = (pieces: readonly Piece[]): Gap | null => {
  const ink = inkOf(pieces);
  const lines = byLine(ink);
  if (lines.length < FEWEST_LINES) return null;
  const left = Math.min(...ink.map((one) => one.x));
  const gap = gapOf(lines, left, Math.max(...ink.map(right)));
  const size = sizeOf(ink);
  if (gap === null || gap.to - gap.from < size) return null;
  const sides = [
    lines.map((line) => line.filter((one) => right(one) <= gap.to)),
    lines.map((line) => line.filter((one) => one.x >= gap.from)),
  ].map((side) => side.filter((line) => line.length > 0));
  const filled = sides.every((side) =>
    isEdge(
      side.map((line) => Math.max(...line.map(right))),
      size,
    ),
  );
  return filled ? gap : null;
};

/** Whether a page that does not tell by itself fits the columns of the others: it has ink on both sides and little across. */
const fits = (pieces: readonly Piece[], gap: Gap): boolean => {
  const ink = inkOf(pieces);
  const lines = byLine(ink);
  const across = lines.filter((line) => line.some((one) => crosses(one, gap))).length;
  const beyond = ink.filter((one) => one.x >= gap.from).length;
  return beyond > 0 && across <= lines.length * ACROSS;
};

/**
 * Gives the gap between the columns of each page, null for a page in one column. Where most pages are set in two,
 * so are the others that fit: a page of tables or a half-empty one does not tell by itself.
 */
export function columnGaps(pages: readonly (readonly Piece[])[]): readonly (Gap | null)[] {
  const own = pages.map(ownGap);
  const known = own.flatMap((gap) => gap ?? []).sort((a, b) => a.from - b.from);
  const usual = known[Math.floor(known.length / 2)];
  if (usual === undefined || known.length * 2 < pages.length) return own;
  return own.map((gap, index) => gap ?? (fits(pages[index] ?? [], usual) ? usual : null));
}

/**
 * Gives the pieces of a page of two columns in the groups in which they are read: what runs over both, the left one,
 * the right one (moved to where the left one begins), in turn.
 */
export function columns(pieces: readonly Piece[], gap: Gap): readonly (readonly Piece[])[] {
  const ink = inkOf(pieces);
  const size = sizeOf(ink);
  const ys = [...new Set(ink.map((one) => one.y))].sort((a, b) => a - b);
  const standsAlone = (y: number): boolean => {
    const at = ys.indexOf(y);
    const near = at === 0 ? (ys[1] ?? y) - y : at === ys.length - 1 ? y - (ys[at - 1] ?? y) : 0;
    return near > size * 2.2;
  };
  const wide = new Set(
    ink.filter((one) => crosses(one, gap) || standsAlone(one.y)).map((one) => one.y),
  );
  const inColumns = ink.filter((one) => !wide.has(one.y));
  const start = (side: readonly Piece[]): number => Math.min(...side.map((one) => one.x));
  const shift = start(inColumns.filter((one) => one.x >= gap.from)) - start(inColumns);
  const groups: Piece[][] = [];
  let full: Piece[] = [];
  let pair: [Piece[], Piece[]] = [[], []];
  const flush = (): void => {
    groups.push(full, ...pair);
    full = [];
    pair = [[], []];
  };
  for (const one of [...pieces].sort((a, b) => a.y - b.y)) {
    if (wide.has(one.y)) {
      if (pair[0].length + pair[1].length > 0) flush();
      full.push(one);
    } else if (one.x >= gap.from && !(edge(one) === one.x && one.x < gap.to - one.size / 2))
      pair[1].push({ ...one, x: one.x - shift });
    else pair[0].push(one);
  }
  flush();
  return groups.filter((group) => group.length > 0);
}
