import { joinLines } from '../text/spacing.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Line } from './line.ts';
import { lineCells } from './line-cells.ts';
import { isLabel } from './metadata-labels.ts';
import { rowCells, turnFields } from './record-rows.ts';

/** Most columns between the edge of a cell and what goes on in it: those of a PDF are measured by its letters. */
const NEAR = 6;

/**
 * A row of keys and values in turn and the row below it as one text, where that has nothing but what the values were too long for,
 * each part under the value that it ends; null for other lines.
 */
export function wrappedRow(row: Line, below: Line): string | null {
  const fields = turnFields(row.text);
  if (fields.length < 2 || below.gapBefore || below.page !== row.page) return null;
  const rests = lineCells(below);
  if (rests.length > fields.length || rests.some(({ text }) => isLabel(text))) return null;
  const printed = lineCells(row);
  let next = 0;
  const values = fields.map(({ value }) => {
    const at = printed.findIndex(({ text }, i) => i >= next && text === squeeze(value));
    next = at + 1;
    return printed[at];
  });
  const ends = new Map<number, string>();
  for (const rest of rests) {
    const at = values.findIndex(
      (value) => value !== undefined && Math.abs(value.column - rest.column) <= NEAR,
    );
    if (at < 0 || ends.has(at)) return null;
    ends.set(at, rest.text);
  }
  if (ends.size === 0) return null;
  return rowCells(row.text)
    .map((cell, at) => (at % 2 === 1 ? joinLines(cell, ends.get((at - 1) / 2) ?? '') : cell))
    .join('    ');
}
