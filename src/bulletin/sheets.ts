import type { Furniture } from './furniture.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';

/** The printed pages of a source: which line stands on which, and what numbers survive. */
export interface Sheets {
  /** Sheet (printed page, counted from 0) of each line, furniture included. */
  readonly sheet: readonly number[];
  /** Places at which a new sheet begins. */
  readonly starts: ReadonlySet<number>;
  /** Printed numbers by sheet. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Counts the printed pages: from pages of the source, or from the traces that page breaks left in a text without pages. */
export function countSheets(lines: readonly Line[], furniture: Furniture, layout: Layout): Sheets {
  return (lines.at(-1)?.page ?? 0) >= 1
    ? fromPages(lines, furniture)
    : fromTraces(lines, furniture, layout);
}

function fromPages(lines: readonly Line[], furniture: Furniture): Sheets {
  const starts = new Set<number>();
  lines.forEach((line, place) => {
    if (place > 0 && line.page !== lines[place - 1]?.page) starts.add(place);
  });
  const numbers = new Map<number, number>();
  for (const [place, { value, roman }] of furniture.numbers) {
    const page = lines[place]?.page;
    if (page !== undefined && !roman) numbers.set(page, value);
  }
  return { sheet: lines.map((line) => line.page), starts, numbers };
}

function fromTraces(lines: readonly Line[], furniture: Furniture, layout: Layout): Sheets {
  const sheet: number[] = [];
  const starts = new Set<number>();
  const numbers = new Map<number, number>();
  const leads = numbersLead(lines, furniture);
  let now = 0;
  for (let place = 0; place < lines.length; ) {
    let end = place;
    while (furniture.places.has(end)) end += 1;
    if (end === place) {
      const line = lines[place];
      if (line !== undefined && place > 0 && layout.spaced && !line.gapBefore && isTrace(line)) {
        if (!furniture.places.has(place - 1)) {
          now += 1;
          starts.add(place);
        }
      }
      sheet.push(now);
      place += 1;
      continue;
    }
    // A run of furniture is one page break, or as many as it has page numbers.
    const printed = [];
    for (let at = place; at < end; at += 1) {
      const number = furniture.numbers.get(at);
      if (number !== undefined && !number.roman) printed.push(number.value);
    }
    const breaks = Math.max(1, printed.length);
    printed.forEach((value, i) => {
      numbers.set(leads ? now + 1 + i : now + i, value);
    });
    for (let at = place; at < end; at += 1) sheet.push(leads ? now + breaks : now);
    if (place > 0 || !leads) now += breaks;
    else for (const [i, value] of printed.entries()) numbers.set(now + i, value);
    starts.add(end);
    place = end;
  }
  return { sheet, starts, numbers };
}

/** The first line of a page that lost its head: no empty line before, and a space that does not indent. */
function isTrace(line: Line): boolean {
  return line.indent >= 1;
}

/** Whether page numbers stand before the text of their page: then the wider gap lies before the run of furniture. */
function numbersLead(lines: readonly Line[], furniture: Furniture): boolean {
  let before = 0;
  let after = 0;
  for (const place of furniture.places) {
    if (furniture.places.has(place - 1)) continue;
    let end = place + 1;
    while (furniture.places.has(end)) end += 1;
    // A run at either end of the source has text on one side only.
    if (place === 0 || end >= lines.length) continue;
    before += lines[place]?.blanks ?? 0;
    after += lines[end]?.blanks ?? 0;
  }
  return before > after;
}
