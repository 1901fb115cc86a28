/** A value of a table; null is an empty cell. */
export type Cell = string | number | null;

/** Marks the file as UTF-8 for spreadsheets, which would otherwise read Chinese as something else. */
const BOM = '\uFEFF';
/** What makes a cell want quotation marks. */
const SPECIAL = /[",\r\n]/;

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV after RFC 4180: UTF-8 with a mark, CRLF, names of columns in the first row. */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}
