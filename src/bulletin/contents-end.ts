import { contentsEntry, LONGEST_ENTRY } from './contents-entry.ts';
import type { Line } from './line.ts';
import { sectionName } from './section-name.ts';

/** Lines of contents that may be passed over in search of the next entry. */
const REACH = 5;

/** The place after the last entry of a table of contents whose entries begin at a place; that place where there are none. */
export function contentsEnd(lines: readonly Line[], from: number): number {
  let end = from;
  let sinceEntry = 0;
  let last: Passed = { page: 0, led: false };
  for (let place = from; place < lines.length && sinceEntry <= REACH; place += 1) {
    const line = lines[place];
    if (line === undefined || line.width > LONGEST_ENTRY) break;
    const follows = nextEntry(line, last);
    if (follows !== null && !/[。；]/u.test(line.plain.replace(/(?<![.。…])[.。…]+\d+$/u, ''))) {
      end = place + 1;
      sinceEntry = 0;
      last = follows;
    } else sinceEntry += 1;
  }
  if (end > from + 1) return end;
  return endOfPlainList(lines, from);
}

/** The page of the last entry, and whether leaders have led to any so far. */
interface Passed {
  readonly page: number;
  readonly led: boolean;
}

/** Most pages that one notice takes. */
const FARTHEST = 300;

/** What has been passed with a line as the next entry; null where it is none: the text that follows may break off at a figure too (…已于2014). */
function nextEntry(line: Line, passed: Passed): Passed | null {
  const entry = contentsEntry(line);
  if (entry === null) return null;
  const led = entry.led || passed.led;
  // Roman pages come in no order with the others.
  if (entry.page === null) return { page: passed.page, led };
  const falls = passed.led && entry.page < passed.page;
  if (!entry.led && (falls || entry.page > passed.page + FARTHEST)) return null;
  return { page: entry.page, led };
}

/** Contents without page numbers end where their first entry is printed again. */
function endOfPlainList(lines: readonly Line[], from: number): number {
  const first = lines[from]?.plain;
  if (first === undefined) return from;
  // ■■ 一、中央法规 ■■ over the texts is the heading 一、中央法规 of the contents.
  const name = sectionName(first);
  for (let place = from + 2; place < Math.min(lines.length, from + 400); place += 1) {
    const line = lines[place];
    if (line === undefined || /。/u.test(line.plain) || line.plain.length > LONGEST_ENTRY)
      return from;
    if (line.plain === first || sectionName(line.plain) === name) return place;
  }
  return from;
}
