import { readNumbering } from '../text/numbering.ts';
import { joinLines } from '../text/spacing.ts';
import type { Line } from './line.ts';

/** A table of two columns whose rows were broken into lines. */
export interface FoundTable {
  /** First line of the table and the line after its last, as indexes. */
  readonly from: number;
  readonly to: number;
  readonly header: readonly [string, string];
  readonly rows: readonly TableRow[];
}

/** A row; a group heading (直辖市：) has an empty second cell. */
export interface TableRow {
  readonly label: string;
  readonly cell: string;
}

const FEWEST_ROWS = 4;

/** Numbering that divides an act, and no table. */
const STRUCTURE: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'article']);

// 城市 失业保险金网上申领平台
const HEADER = /^(?<first>\p{Script=Han}{1,6})[ \u3000]+(?<second>\p{Script=Han}{2,20})$/u;
// 天津 天津人力社保 APP
const ROW = /^(?<label>\p{Script=Han}{1,6})[ \u3000]+(?<cell>\S.*)$/u;
const LABEL_ALONE = /^\p{Script=Han}{2,6}$/u;
const GROUP = /^\p{Script=Han}{2,10}[：:]$/u;
const ADDRESS_END = /(?:https?:\/\/|www\.)\S+$/u;
const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)\S+$/u;

/** Whether a line is the heading of a chapter or an article, whose number stands apart as the cells of a row do: 第一章　总则. */
function isStructure(line: Line | undefined): boolean {
  return STRUCTURE.has(readNumbering(line?.text ?? '')?.level ?? '');
}

/** Finds a table in the lines from a place on: a header of two words, then rows of a short label and a cell; null where there is none. */
export function tableAt(lines: readonly Line[], from: number): FoundTable | null {
  const header = HEADER.exec(lines[from]?.text ?? '')?.groups;
  if (header === undefined || isStructure(lines[from])) return null;
  const rows: { label: string; cell: string }[] = [];
  let at = from + 1;
  let open = false;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const { text } = line;
    if (isStructure(line)) break;
    const last = rows.at(-1);
    if (GROUP.test(text)) {
      rows.push({ label: text, cell: '' });
      open = false;
      continue;
    }
    if (open && last !== undefined && last.cell === '') {
      last.cell = text;
      continue;
    }
    const row = ROW.exec(text)?.groups;
    if (row !== undefined) {
      rows.push({ label: row['label'] ?? '', cell: row['cell'] ?? '' });
      open = true;
      continue;
    }
    if (LABEL_ALONE.test(text) && startsCell(lines, at + 1)) {
      rows.push({ label: text, cell: '' });
      open = true;
      continue;
    }
    if (last === undefined || !open || /[。]$/u.test(text)) break;
    if (ADDRESS_ONLY.test(text) && ADDRESS_END.test(last.cell)) break;
    last.cell = joinLines(last.cell, text);
  }
  const filled = rows.filter((row) => row.cell !== '').length;
  if (filled < FEWEST_ROWS) return null;
  return { from, to: at, header: [header['first'] ?? '', header['second'] ?? ''], rows };
}

/** Whether the line after a lone label can be its cell. */
function startsCell(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && !GROUP.test(line.text) && !/[。；]$/u.test(line.text);
}
