import type { SearchPiece } from '../model/search-index.ts';

// Everything but letters and figures: marks of Markdown, punctuation, white space
const MARKS = /[^\p{L}\p{N}]+/gu;
const key = (text: string): string => text.replace(MARKS, '');

interface Placed {
  readonly piece: SearchPiece;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts the lines that belong to no clause where they are printed among the clauses, so that a run of characters across them
 * stands in the text as in print. `body` is the Markdown of the notice. A line that cannot be placed goes to the end.
 */
export function printedOrder(
  clauses: readonly SearchPiece[],
  lines: readonly SearchPiece[],
  body: string,
): SearchPiece[] {
  const printed = key(body);
  let from = 0;
  const placed = clauses.map((piece): Placed => {
    const run = key(piece[4]);
    const start = printed.indexOf(run, from);
    if (start === -1) return { piece, start: from, end: from };
    from = start + run.length;
    return { piece, start, end: from };
  });
  const taken = (start: number, end: number): boolean =>
    placed.some((it) => start < it.end && end > it.start);
  let after = 0;
  const between = lines.map((piece): Placed => {
    const run = key(piece[4]);
    let start = printed.indexOf(run, after);
    // The name of an agency stands in clauses too: its own line is where none of them is.
    while (start !== -1 && taken(start, start + run.length))
      start = printed.indexOf(run, start + 1);
    if (start === -1) return { piece, start: printed.length, end: printed.length };
    after = start + run.length;
    return { piece, start, end: after };
  });
  // Sorting is stable: what begins at one place keeps its order, clauses first.
  return [...placed, ...between].sort((a, b) => a.start - b.start).map(({ piece }) => piece);
}
