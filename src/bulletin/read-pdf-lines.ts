import type { Page } from '../model/page.ts';
import type { Row } from './read-pdf-rows.ts';

/** Lines that stand farther apart than this, compared with what is usual here, have an empty line between them. */
const EMPTY_LINE = 1.35;

/** The value that comes most often, weighed; the smallest of equals. */
const usual = (values: readonly (readonly [number, number])[]): number | null => {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best?.[0] ?? null;
};

const half = (value: number): number => Math.round(value * 2) / 2;

/** Distance of two lines in sizes of their letters. */
const pitch = (above: Row, below: Row): number =>
  (2 * (below.y - above.y)) / (above.size + below.size);

/** Letters that differ by more than this share are of different kinds: a section, a title, text. */
const OTHER_KIND = 0.1;

/** Sizes tell something only where most lines share one: the letters that text recognition puts under a scan vary by chance. */
const STEADY = 0.5;

/** Whether the letters of two lines are of different kinds. */
const differ = (above: Row, below: Row): boolean =>
  Math.abs(above.size - below.size) > OTHER_KIND * Math.min(above.size, below.size);

/** Share of full lines that must begin at the left edge: there may be more first lines of paragraphs than lines that go on. */
const OFTEN = 0.15;

/** Fewest such lines. */
const FEWEST = 3;

/** Left edge of the text on the pages of one parity, to half a point: the leftmost place where many full lines begin, else where most do. */
const marginOf = (pages: readonly (readonly Row[])[], size: number): number => {
  const body = pages.flat().filter((row) => half(row.size) === size);
  const widths = body.map((row) => row.right - row.x).sort((a, b) => a - b);
  // Not the widest: a table or a title over two columns may be wider than any line of text.
  const wide = widths[Math.floor(widths.length * 0.8)] ?? 0;
  const full = body.filter((row) => row.right - row.x > wide * 0.8);
  const starts = full.map((row) => half(row.x));
  const counts = Map.groupBy(starts, (x) => x);
  const enough = Math.max(FEWEST, starts.length * OFTEN);
  const often = [...counts].filter(([, same]) => same.length >= enough).map(([x]) => x);
  if (often.length > 0) return Math.min(...often);
  return usual(starts.map((x) => [x, 1])) ?? Math.min(...pages.flat().map((row) => row.x));
};

/** Gives the pages as lines of text: indents as leading spaces (two a square), empty lines as `gapBefore`. */
export function linesOf(pages: readonly (readonly Row[])[]): readonly Page[] {
  const all = pages.flat();
  const size = usual(all.map((row) => [half(row.size), row.text.length])) ?? 1;
  const steady = all.filter((row) => half(row.size) === size).length >= all.length * STEADY;
  const isApart = (above: Row, below: Row): boolean =>
    pitch(above, below) > step * EMPTY_LINE || (steady && differ(above, below));
  const margins = [0, 1].map((parity) =>
    marginOf(
      pages.filter((_, index) => index % 2 === parity),
      size,
    ),
  );
  const steps = pages.flatMap((page) =>
    page.slice(1).map((row, index) => pitch(page[index] ?? row, row)),
  );
  const step =
    usual(steps.filter((value) => value > 0.8).map((value) => [half(value * 5) / 5, 1])) ?? 1;
  let line = 0;
  return pages.map((page, index) => {
    const margin = margins[index % 2] ?? 0;
    return {
      lines: page.map((row, at) => {
        const above = page[at - 1];
        const indent = Math.max(0, Math.round((row.x - margin) / (size / 2)));
        line += 1;
        return {
          text: ' '.repeat(indent) + row.text,
          line,
          gapBefore: above !== undefined && isApart(above, row),
          ...(steady && Math.abs(row.size - size) > OTHER_KIND * size
            ? { columns: Math.round((row.right - row.x) / (size / 2)) }
            : {}),
        };
      }),
    };
  });
}
