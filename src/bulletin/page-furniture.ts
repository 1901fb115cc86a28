import type { Furniture } from './furniture.ts';
import type { Line } from './line.ts';
import { lineKey } from './line-key.ts';
import { dateOfLine, isAgencyLine, isNumberLine } from './line-kinds.ts';
import { type PageNumber, readPageNumber } from './page-number.ts';
import { steadyColumns } from './steady-columns.ts';
import { isTextLine } from './text-line.ts';
import { areTitleRows } from './title-rows.ts';

/** How many lines from the edge of a page heads and feet may reach. */
const EDGE = 5;

/** Running heads, feet and page numbers of a source whose pages are known: what returns at their edges. */
export function pageFurniture(lines: readonly Line[], pageCount: number): Furniture {
  const pages: number[][] = Array.from({ length: pageCount }, () => []);
  lines.forEach((line, place) => {
    pages[line.page]?.push(place);
  });
  const edges = pages.flatMap((page) => [
    { page, inward: page.slice(0, EDGE) },
    { page, inward: page.slice(-EDGE).reverse() },
  ]);
  const returning = new Map<string, Set<number>>();
  for (const { inward } of edges) {
    for (const place of inward) {
      const line = lines[place];
      if (line === undefined || isTextLine(line)) continue;
      const key = lineKey(line);
      returning.set(key, (returning.get(key) ?? new Set<number>()).add(place));
    }
  }
  const counts = new Map(
    [...returning].map(([key, at]) => [key, new Set([...at].map((place) => lines[place]?.page))]),
  );
  const ofTitles = new Map<string, boolean>();
  const isTitleRow = (key: string): boolean => {
    const known = ofTitles.get(key) ?? areTitleRows(lines, [...(returning.get(key) ?? [])]);
    ofTitles.set(key, known);
    return known;
  };
  const enough = pageCount <= 6 ? 2 : 3;
  const chain = numberChain(
    lines,
    edges.flatMap(({ inward }) => inward.slice(0, 4)),
  );
  const isHead = steadyColumns(
    lines,
    edges.flatMap(({ inward }) => inward.slice(0, 2)),
    pageCount,
  );
  const places = new Set<number>();
  const numbers = new Map<number, PageNumber>();
  for (const { page, inward } of edges) {
    const most = Math.min(EDGE, page.length > 3 ? page.length - 1 : page.length);
    const passed = new Set<string>();
    for (const place of inward.slice(0, most)) {
      const line = lines[place];
      if (line === undefined) break;
      const number = readPageNumber(line.text);
      if (number !== null && (number.marked || number.roman || chain.has(place))) {
        places.add(place);
        numbers.set(place, number);
        continue;
      }
      const key = lineKey(line);
      // A running head that says the section stands over the heading itself where the section begins.
      if (passed.has(key)) break;
      passed.add(key);
      if (!isHead(line)) {
        const seen = counts.get(key)?.size ?? 0;
        const often = isAgencyLine(line.text) ? Math.max(4, pageCount * 0.25) : enough;
        if (isTextLine(line) || seen < often || isTitleRow(key)) break;
        if (seen < pageCount / 2 && belongsBelow(lines, place)) break;
      }
      places.add(place);
      const inside = numberInHead(line);
      if (inside !== null && !numbers.has(place)) numbers.set(place, inside);
    }
  }
  keepSteady(lines, numbers);
  return { places, numbers };
}

/** Most lines of a signature or a red head. */
const MOST_AGENCIES = 14;

/** Whether a line at the edge of a page is part of a signature or of a red head: agencies and the word 文件 follow it down to a date or a number. */
function belongsBelow(lines: readonly Line[], place: number): boolean {
  for (const [i, line] of lines.slice(place, place + MOST_AGENCIES).entries()) {
    if (i > 0 && (dateOfLine(line.text) !== null || isNumberLine(line.text))) return true;
    const agencies = line.text.replace(/文\s{0,8}件$/u, '').trimEnd();
    if (line.page !== lines[place]?.page || !(agencies === '' || isAgencyLine(agencies)))
      return false;
  }
  return false;
}

/** A page number that stands in the head itself, at one end, apart from its words: 政策汇编    12 · ·12·　　第3期 */
function numberInHead({ text }: Line): PageNumber | null {
  const columns = text.split(/\s{2,}/u);
  const ends = columns.length < 2 ? [] : [columns[0] ?? '', columns.at(-1) ?? ''];
  const number = [...ends, /[·|]\s*(?<bar>\d{1,4})$/u.exec(text)?.groups?.['bar'] ?? '']
    .map((end) => readPageNumber(end))
    .find((read) => read !== null && !read.roman);
  return number === undefined || number === null ? null : { ...number, marked: false };
}

/** Bare numbers at page edges that run with the pages: the same distance from the page count at least twice. */
function numberChain(lines: readonly Line[], edge: readonly number[]): ReadonlySet<number> {
  const byOffset = new Map<number, number[]>();
  for (const place of new Set(edge)) {
    const line = lines[place];
    const number = line === undefined ? null : readPageNumber(line.text);
    if (line === undefined || number === null || number.roman) continue;
    const offset = number.value - line.page;
    const group = byOffset.get(offset);
    if (group === undefined) byOffset.set(offset, [place]);
    else group.push(place);
  }
  return new Set([...byOffset.values()].filter((places) => places.length >= 2).flat());
}

/** Numbers inside heads count only where they run with the pages. */
function keepSteady(lines: readonly Line[], numbers: Map<number, PageNumber>): void {
  const offsets = new Map<number, number>();
  for (const [place, { value, marked, roman }] of numbers) {
    if (roman || marked) continue;
    const offset = value - (lines[place]?.page ?? 0);
    offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  }
  for (const [place, { value, marked, roman }] of [...numbers]) {
    const offset = value - (lines[place]?.page ?? 0);
    if (!roman && !marked && (offsets.get(offset) ?? 0) < 2) numbers.delete(place);
  }
}
