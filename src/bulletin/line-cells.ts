import { squeeze } from '../text/squeeze.ts';
import { printWidth } from '../text/width.ts';
import type { Line } from './line.ts';

/** Words of a line that stand apart, with the column at which they begin. */
export interface LineCell {
  /** Without white space. */
  readonly text: string;
  readonly column: number;
}

// 文件名称    发文字号: what stands between two cells
const APART = /[ \u00a0]{2,}|[\t\u3000]+/gu;

/** What stands apart on a line by wide spaces or tabs, in printed order. */
export function lineCells(line: Pick<Line, 'text' | 'indent'>): readonly LineCell[] {
  const cells: LineCell[] = [];
  let start = 0;
  for (const gap of [...line.text.matchAll(APART), null]) {
    const end = gap?.index ?? line.text.length;
    const text = squeeze(line.text.slice(start, end));
    if (text !== '')
      cells.push({ text, column: line.indent + printWidth(line.text.slice(0, start)) });
    start = end + (gap?.[0].length ?? 0);
  }
  return cells;
}
