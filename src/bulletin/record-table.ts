import { tightenSpaces } from '../text/spacing.ts';
import type { BodyBlock } from './body.ts';
import { escapeCell } from './markdown.ts';
import { isFieldAt } from './metadata.ts';
import { rowField } from './record-rows.ts';
import type { Unit } from './units.ts';

/** Fewest rows of a table. */
const FEWEST = 2;

/** A mark between cells is a character of the text, and is kept as printed. */
const MARKED = /[|｜]/u;

/** The rows of keys and values that begin at a place (发文字号    某发〔2031〕1号) as a table, with the place after them; null where fewer than two stand there. */
export function recordTable(
  units: readonly Unit[],
  at: number,
): { readonly block: BodyBlock; readonly next: number } | null {
  const rows: (readonly [string, string])[] = [];
  for (let next = at; next < units.length; next += 1) {
    const text = units[next]?.text ?? '';
    const field = MARKED.test(text) ? null : rowField(text);
    if (field === null || !isFieldAt(units, next)) break;
    rows.push([field.label, tightenSpaces(field.value)]);
  }
  const [header, ...others] = rows;
  if (header === undefined || rows.length < FEWEST) return null;
  const shown = (row: readonly string[]): string => `| ${row.map(escapeCell).join(' | ')} |`;
  const next = at + rows.length;
  return {
    block: {
      markdown: [shown(header), '| --- | --- |', ...others.map(shown)].join('\n'),
      lines: units.slice(at, next).flatMap((unit) => unit.lines),
      text: rows.map((row) => row.join(' ')).join('\n'),
      attachment: false,
    },
    next,
  };
}
