import type { Line } from './line.ts';
import { type LineCell, lineCells } from './line-cells.ts';
import type { ContentsEntry } from './numbered-entries.ts';
import { sectionMark } from './section-mark.ts';

/** Contents that are set as a table. */
export interface TabledContents {
  /** The place after the last entry. */
  readonly end: number;
  /** Titles, and as headings the rows that are none of an entry. */
  readonly entries: readonly ContentsEntry[];
}

// 序号　文件名称　发文字号　页码
const COUNT = /^(?:序号|编号|序)$/u;
const TITLE = /^(?:文件|公文|法规)?(?:名称|标题)$/u;
const PAGE = /^(?:页码|页次|页数|页)$/u;

/** Fewest entries of such a table. */
const FEWEST = 3;

/** Columns by which a cell may miss the one that it belongs to. */
const SLACK = 3;

/** Columns by which a cell may stand before the key over it, where text from a PDF counts columns by the width of its letters. */
const DRIFT = 8;

/** Most lines between the heading of the contents and the row of keys. */
const NEAR = 2;

/** Reads contents set as a table under a row of keys (序号 文件名称 发文字号 页码), cells over several lines too; null where there is none from a place on. */
export function tabledContents(lines: readonly Line[], from: number): TabledContents | null {
  const row = lines.slice(from, from + NEAR).findIndex((line) => keysOf(line) !== null);
  const heading = lines[from + row];
  const keys = row < 0 || heading === undefined ? null : keysOf(heading);
  if (keys === null) return null;
  const entries: ContentsEntry[] = [];
  let count = 0;
  let end = from;
  for (let at = from + row + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const cells = cellsOf(line);
    const wraps = cells.every(({ column }) => column >= keys.left - SLACK);
    if (isCount(cells, count + 1)) {
      // A title may have spaces of its own; a row may lack what stands between it and the page.
      const behind = Math.min(keys.behind, cells.length - keys.before - 1);
      const title = joined(cells.slice(keys.before, cells.length - behind));
      entries.push({ text: title, section: false });
      count += 1;
    } else if (sectionMark(line.text) !== '' || !wraps) {
      if (!isCount(cellsOf(lines[at + 1]), count + 1)) break;
      entries.push({ text: line.plain, section: true });
    } else {
      const held = entries.at(-1);
      if (held === undefined || count === 0 || /[。；]$/u.test(line.plain)) break;
      const more = joined(cells.filter(({ column }) => column < keys.right));
      entries[entries.length - 1] = { ...held, text: held.text + more };
    }
    end = at + 1;
  }
  return count < FEWEST ? null : { end, entries };
}

/** Where titles stand in a row. */
interface Keys {
  /** Cells before the title and behind it. */
  readonly before: number;
  readonly behind: number;
  /** The column at which titles begin, and that at which what follows them does. */
  readonly left: number;
  readonly right: number;
}

function keysOf(line: Line): Keys | null {
  const cells = cellsOf(line);
  const before = cells.findIndex(({ text }) => TITLE.test(text));
  const own = cells[before];
  const next = cells[before + 1];
  if (before < 1 || own === undefined || next === undefined) return null;
  if (!COUNT.test(cells[0]?.text ?? '') || !PAGE.test(cells.at(-1)?.text ?? '')) return null;
  const behind = cells.length - before - 1;
  return { before, behind, left: own.column, right: next.column - DRIFT };
}

const joined = (cells: readonly LineCell[]): string => cells.map(({ text }) => text).join('');

/** Whether a row begins with its number. */
function isCount(cells: readonly LineCell[], expected: number): boolean {
  return cells.length > 1 && Number(cells[0]?.text.replace(/[.．、]$/u, '')) === expected;
}

const cellsOf = (line: Line | undefined): readonly LineCell[] =>
  line === undefined ? [] : lineCells(line);
