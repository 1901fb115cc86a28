import { squeeze } from '../text/squeeze.ts';
import { isFigureCell } from './figure-cell.ts';
import { isAgencyLine } from './line-kinds.ts';

// 第一类   2060   21 · 类别　　月最低标准　　小时最低标准
const APART = /[ \u00a0]{3,}|[\u3000\t]{2,}|\t/u;

/** Fewest cells of a row of words. */
const FEWEST = 3;

/** Whether a line is a row of a table, its cells wide apart; agencies that stand side by side, and a title with its characters apart or its number behind it, are none. */
export function isRowOfCells(text: string): boolean {
  const cells = text
    .trim()
    .split(APART)
    .map((cell) => squeeze(cell));
  // 水泵　　　84139100
  const figured = cells.length === 2 && isFigureCell(cells[1] ?? '');
  return (
    (figured || cells.length >= FEWEST) &&
    cells.filter((cell) => cell.length > 1).length > 1 &&
    !/关于|《|号[）)]?$/u.test(text.trimEnd()) &&
    !isAgencyLine(text)
  );
}
