import { isFigureCell } from './figure-cell.ts';
import type { Line } from './line.ts';
import { lineCells } from './line-cells.ts';

/** Columns by which cells that stand over each other may begin apart. */
const SLACK = 2;

/** Whether a line is a row of a table: figures alone behind its first cell, or cells that begin where those of the line above do. */
export function isTableRow(line: Line, above: Line | undefined): boolean {
  const cells = lineCells(line);
  if (cells.length < 2) return false;
  if (cells.slice(1).some(({ text }) => isFigureCell(text))) return true;
  const others = above === undefined ? [] : lineCells(above);
  return (
    others.length === cells.length &&
    cells.every(({ column }, i) => Math.abs(column - (others[i]?.column ?? 0)) <= SLACK)
  );
}
