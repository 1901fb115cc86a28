import type { Line } from './line.ts';
import { lineCells } from './line-cells.ts';
import { isNumberLine } from './line-kinds.ts';
import { NUMBER_LABELS, TITLE_LABELS } from './metadata-labels.ts';
import { sectionMark } from './section-mark.ts';
import type { TabledContents } from './tabled-contents.ts';

/** Fewest entries of such a table. */
const FEWEST = 3;

/** Most lines between the heading of the contents and the row of keys. */
const NEAR = 2;

/** Columns by which a number may stand before its key, where text from a PDF counts columns by the width of its letters. */
const DRIFT = 8;

// — · 无, where a document has no number
const NONE = /^(?:[—–\-－─]{1,4}|无)$/u;

/** Reads contents set as a table of titles and their numbers (文件名称　文号), without pages, rows over several lines too; null where there is none from a place on. */
export function numberedContents(lines: readonly Line[], from: number): TabledContents | null {
  const row = lines.slice(from, from + NEAR).findIndex((line) => numberColumn(line) !== null);
  const heading = lines[from + row];
  const column = row < 0 || heading === undefined ? null : numberColumn(heading);
  if (column === null) return null;
  const titles: { title: string; number: string }[] = [];
  const headings = new Map<string, number>();
  let end = from + row + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined || /[。；：]$/u.test(line.plain)) break;
    const cells = lineCells(line);
    const [first, ...more] = cells.map(({ text }) => text);
    const under = cells.length === 1 && (cells[0]?.column ?? 0) >= column - DRIFT;
    const [title = '', number = ''] = under ? ['', first] : [first, more[0]];
    const last = titles.at(-1);
    const whole = last === undefined || isNumber(last.number);
    if (more.length > 1) break;
    if (number === '' && sectionMark(line.text) !== '' && whole) {
      // The first heading once more: here the bulletin begins.
      if (headings.has(line.plain)) break;
      headings.set(line.plain, titles.length);
    } else if (number !== '' && whole) titles.push({ title, number });
    else if (last === undefined || titles.some((entry) => entry.title === line.plain)) break;
    else {
      last.title += title;
      last.number += number;
    }
  }
  if (titles.length < FEWEST || !titles.every(({ number }) => isNumber(number))) return null;
  const over = [...headings];
  const entries = [...titles, null].flatMap((entry, i) => [
    ...over.filter(([, at]) => at === i).map(([text]) => ({ text, section: true })),
    ...(entry === null ? [] : [{ text: entry.title, section: false }]),
  ]);
  return { end, entries };
}

const isNumber = (text: string): boolean => NONE.test(text) || isNumberLine(text);

/** The column of the key of numbers in a line that is the key of titles and that of numbers; null for other lines. */
function numberColumn(line: Line): number | null {
  const [title, number, ...more] = lineCells(line);
  const areKeys =
    more.length === 0 &&
    TITLE_LABELS.has(title?.text ?? '') &&
    NUMBER_LABELS.has(number?.text ?? '');
  return areKeys ? (number?.column ?? null) : null;
}
