import type { Line } from './line.ts';
import { lineColumns } from './line-columns.ts';
import { isNumberLine } from './line-kinds.ts';

/** The words of a line whatever side of the page they stand on, figures aside; a number is one line only with its figures. */
export function lineKey(line: Line): string {
  return isNumberLine(line.text) ? line.plain : [...lineColumns(line.text)].sort().join('|');
}
