import { readNumbering } from '../text/numbering.ts';
import type { Line } from './line.ts';

/** How a source is set: what an empty line, an indent, a short line and a trailing space mean in it. */
export interface Layout {
  /** Empty lines stand between all lines and mean nothing; no empty line and a leading space is a page break. */
  readonly spaced: boolean;
  /** A line that ends a paragraph keeps a trailing space, a wrapped one has none. */
  readonly trailing: boolean;
  /** Columns by which the first line of a paragraph is indented; null where indents are gone. */
  readonly indent: number | null;
  /** Columns of white space before every line. */
  readonly margin: number;
  /** Column at which full lines end. */
  readonly edge: number;
  /** Columns by which a full line may miss the edge. */
  readonly slack: number;
  /** Paragraphs run over several lines; where they do not, each line is a paragraph. */
  readonly wrapped: boolean;
}

/** Share of lines with a gap before from which gaps mean nothing. */
const SPACED = 0.6;

/** Columns beyond the usual end of lines, and the share of lines that may reach there in a source that is wrapped. */
const BEYOND = 12;
const MOST_BEYOND = 0.08;

/** Share of long lines that must begin at the margin. */
const OFTEN = 0.1;

/** Infers the layout from the lines of the text, running heads and feet taken out. */
export function inferLayout(lines: readonly Line[]): Layout {
  const spaced = share(lines, (line) => line.gapBefore) > SPACED;
  const long = lines.filter((line) => line.width >= 24);
  const margin = marginOf(long.map((line) => line.indent));
  const edge = edgeOf(lines);
  const full = (line: Line): boolean => line.indent + line.width >= edge - 4;
  const fulls = lines.filter(full);
  const shorts = lines.filter((line) => line.indent + line.width < edge - 8);
  const trailing =
    lines.length >= 20 &&
    fulls.length > 0 &&
    share(shorts, (line) => line.trailing) > 0.8 &&
    share(fulls, (line) => line.trailing) < 0.4;
  const indents = lines
    .filter((line) => line.width >= 12 && line.indent > margin + 1 && line.indent <= margin + 12)
    .map((line) => line.indent - margin);
  const usual = common(indents);
  const wrapped = lines.filter(
    (line, i) => i > 0 && full(lines[i - 1] as Line) && line.indent === margin,
  ).length;
  // Titles in the middle begin anywhere; paragraphs begin where others do.
  const often = indents.filter((value) => value === usual).length;
  const indent = often >= Math.max(2, lines.length * 0.04) && wrapped > 0 ? usual : null;
  return {
    spaced,
    trailing,
    indent,
    margin,
    edge,
    slack: trailing ? 4 : 3,
    wrapped: isWrapped(lines, edge),
  };
}

/** The least white space that long lines often have: where paragraphs are short, more lines are indented than not. */
function marginOf(indents: readonly number[]): number {
  const counts = countsOf(indents.filter((value) => value <= 24));
  const enough = Math.max(2, indents.length * OFTEN);
  const often = [...counts].filter(([, count]) => count >= enough).map(([value]) => value);
  return often.length === 0 ? 0 : Math.min(...often);
}

/** Whether lines break off in mid-sentence at one and the same column, as wrapped ones do. */
function isWrapped(lines: readonly Line[], edge: number): boolean {
  // Where lines often run far beyond the usual end, they end where paragraphs do.
  if (share(lines, (line) => line.indent + line.width > edge + BEYOND) > MOST_BEYOND) return false;
  const broken = lines.filter(
    (line) =>
      Math.abs(line.indent + line.width - edge) <= 4 &&
      !/[。；：！？]$/u.test(line.plain) &&
      line.width > 30,
  ).length;
  return broken >= Math.max(2, lines.length * 0.06);
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

function common(values: readonly number[]): number | null {
  const best = [...countsOf(values)].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best === undefined ? null : best[0];
}

function countsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Where lines end that are followed by more of their sentence: the usual end among the longer ones. */
function edgeOf(lines: readonly Line[]): number {
  const ends = lines
    .filter(
      (line) =>
        line.width >= 20 &&
        !/[。；：]$/u.test(line.plain) &&
        readNumbering(line.text)?.level !== 'chapter',
    )
    .map((line) => line.indent + line.width)
    .sort((a, b) => a - b);
  if (ends.length === 0) return 80;
  const upper = ends.slice(Math.floor(ends.length * 0.4));
  const counts = new Map<number, number>();
  for (const end of upper)
    for (const near of [end - 1, end, end + 1]) counts.set(near, (counts.get(near) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 80;
}
