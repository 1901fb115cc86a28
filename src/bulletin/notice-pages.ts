import type { PageMap } from '../model/page-break.ts';
import type { BodyBlock } from './body.ts';
import type { Line } from './line.ts';
import type { SheetNumber } from './page-map.ts';

/** Tells the sheet of a line and what is known of its printed number. */
export interface PageCounter {
  readonly sheetOf: (line: Line) => number;
  readonly numberOf: (line: Line) => SheetNumber;
}

/** First and last printed page of a notice, or null where one of them is not certain. */
export function noticePages(lines: readonly Line[], shared: PageCounter): [number, number] | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = shared.numberOf(first).page;
  const to = shared.numberOf(last).page;
  return from === null || to === null || from < 1 || to < from ? null : [from, to];
}

/** Where printed pages begin in a notice, counted in characters of its body. */
export function noticePageMap(
  blocks: readonly BodyBlock[],
  lines: readonly Line[],
  shared: PageCounter,
  bodyHash: string,
): PageMap[string] {
  const breaks: { offset: number; page: number | null }[] = [];
  let offset = 0;
  const first = lines[0];
  let sheet = first === undefined ? 0 : shared.sheetOf(first);
  for (const block of blocks) {
    for (const line of block.lines) {
      const now = shared.sheetOf(line);
      if (now !== sheet) {
        breaks.push({ offset, page: shared.numberOf(line).page });
        sheet = now;
      }
      offset += line.plain.length;
    }
  }
  const last = lines.at(-1);
  const start = first === undefined ? null : shared.numberOf(first);
  const end = last === undefined ? null : shared.numberOf(last);
  const about: [number, number] | null =
    start?.about == null || end?.about == null ? null : [start.about[0], end.about[1]];
  return { bodyHash, first: start?.page ?? null, about, breaks };
}
