import type { Line } from './line.ts';
import { lineColumns } from './line-columns.ts';

/** Fewest characters of a column that says something: # and · are page numbers and marks. */
const FEWEST = 3;

/** Whether a line has words of a running head that all pages share beside words that change with the page. */
export type HasSteadyColumn = (line: Line) => boolean;

/**
 * Tells lines that are heads or feet by one of their columns: 政策文件　　某某公报 and, mirrored, 某某公报　　人事任免, where 某某公报
 * stands at the edge of more than half of the pages. `edges`: places of lines at the edges of pages.
 */
export function steadyColumns(
  lines: readonly Line[],
  edges: readonly number[],
  pageCount: number,
): HasSteadyColumn {
  const pages = new Map<string, Set<number>>();
  for (const place of edges) {
    const line = lines[place];
    if (line === undefined) continue;
    for (const column of lineColumns(line.text)) {
      if (column.length < FEWEST) continue;
      pages.set(column, (pages.get(column) ?? new Set<number>()).add(line.page));
    }
  }
  return ({ text }) => {
    if (/[，。；]/u.test(text)) return false;
    const columns = lineColumns(text);
    return (
      columns.length > 1 && columns.some((column) => (pages.get(column)?.size ?? 0) > pageCount / 2)
    );
  };
}
