import { readNumbering } from '../text/numbering.ts';
import { namesBulletin } from './bulletin-name.ts';
import type { Line } from './line.ts';
import {
  dateOfLine,
  isAddressee,
  isAgencyLine,
  isAttachmentLine,
  isNoteLine,
  isNumberLine,
} from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { type PageNumber, readPageNumber } from './page-number.ts';

/** What repeats on the pages of a source and belongs to no text. */
export interface Furniture {
  /** Places (in the list of lines) of running heads, feet and page numbers. */
  readonly places: ReadonlySet<number>;
  /** Page numbers by place. */
  readonly numbers: ReadonlyMap<number, PageNumber>;
}

// 咨询热线：400-820-0000，www.example-law.cn
const ADDRESSES = /电话|热线|地址|邮编|www\./u;

/** How many lines from the edge of a page heads and feet may reach. */
const EDGE = 5;
/** How often a line must return in a text without pages to be a head or foot. */
const FEWEST_TIMES = 3;
/** Lines between a head, a foot and a number that belong together in a text without pages. */
const NEAR = 3;

/** The words of a line whatever side of the page they stand on, figures aside; a number is one line only with its figures. */
function keyOf(line: Line): string {
  if (isNumberLine(line.text)) return line.plain;
  return line.text
    .split(/[\s\u3000]{2,}/u)
    .map((part) => part.replace(/\s+/gu, '').replace(/\d+/gu, '#'))
    .sort()
    .join('|');
}

/** Lines that many notices share and that are none the less text. */
function isText(line: Line): boolean {
  return (
    isRunning(line) ||
    /[。；：，:;]$/u.test(line.plain) ||
    readNumbering(line.text) !== null ||
    dateOfLine(line.text) !== null ||
    isAddressee(line.text) ||
    isAttachmentLine(line.text) ||
    isNoteLine(line.text) ||
    isMetadataLine(line.text)
  );
}

/** Whether a line is running text: it holds marks that heads do not, and no wide space. */
function isRunning({ text, plain }: Line): boolean {
  if (/[ \u3000]{3}/u.test(text) || ADDRESSES.test(plain)) return false;
  return /[，。；]/u.test(plain) || (plain.includes('、') && plain.length >= 20);
}

/** Finds running heads, feet and page numbers by repetition and position; alternating ones too. */
export function findFurniture(lines: readonly Line[]): Furniture {
  const last = lines.at(-1)?.page ?? 0;
  return last >= 1 ? onPages(lines, last + 1) : inFlow(lines);
}

function onPages(lines: readonly Line[], pageCount: number): Furniture {
  const pages: number[][] = Array.from({ length: pageCount }, () => []);
  lines.forEach((line, place) => {
    pages[line.page]?.push(place);
  });
  const edges = pages.flatMap((page) => [
    { page, inward: page.slice(0, EDGE) },
    { page, inward: page.slice(-EDGE).reverse() },
  ]);
  const counts = new Map<string, Set<number>>();
  for (const { inward } of edges) {
    for (const place of inward) {
      const line = lines[place];
      if (line === undefined || isText(line)) continue;
      const key = keyOf(line);
      const seen = counts.get(key) ?? new Set<number>();
      counts.set(key, seen.add(line.page));
    }
  }
  const enough = pageCount <= 6 ? 2 : 3;
  const chain = numberChain(
    lines,
    edges.flatMap(({ inward }) => inward.slice(0, 4)),
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
      const key = keyOf(line);
      // A running head that says the section stands over the heading itself where the section begins.
      if (passed.has(key)) break;
      passed.add(key);
      const seen = counts.get(key)?.size ?? 0;
      const often = isAgencyLine(line.text) ? Math.max(4, pageCount * 0.25) : enough;
      if (isText(line) || seen < often) break;
      if (seen < pageCount / 2 && belongsBelow(lines, place)) break;
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

/** A page number that stands in the head itself, at one end, apart from its words: 政策汇编    12 */
function numberInHead(line: Line): PageNumber | null {
  const ends =
    /^(?<first>\d{1,4})\s{2,}|(?<!\s)\s{2,}(?<last>\d{1,4})$|[·|]\s*(?<bar>\d{1,4})$/u.exec(
      line.text,
    )?.groups;
  const value = ends?.['first'] ?? ends?.['last'] ?? ends?.['bar'];
  return value === undefined ? null : { value: Number(value), roman: false, marked: false };
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

function inFlow(lines: readonly Line[]): Furniture {
  const repeated = new Map<string, number[]>();
  const keys = lines.map(keyOf);
  lines.forEach((line, place) => {
    if (line.plain.length < 4 || isText(line) || isAgencyLine(line.text)) return;
    if (readPageNumber(line.text) !== null) return;
    const key = keys[place] ?? '';
    const group = repeated.get(key);
    if (group === undefined) repeated.set(key, [place]);
    else group.push(place);
  });
  const numbered = lines.flatMap((line, place) => {
    const number = readPageNumber(line.text);
    return number === null ? [] : [{ place, number }];
  });
  const places = new Set<number>();
  const numbers = new Map<number, PageNumber>();
  const marked = numbered.filter(({ number }) => number.marked);
  const often = [...repeated.values()].filter((group) => group.length >= FEWEST_TIMES);
  const runs = runsOf(keys, numbered);
  const groups = often.filter((group) => isHeadLike(lines, group, runs));
  for (const group of groups) {
    const together = (others: readonly number[]): number =>
      group.filter((place) =>
        others.some((other) => other !== place && Math.abs(other - place) <= NEAR),
      ).length;
    const beside = Math.max(
      together(numbered.map(({ place }) => place)),
      ...groups
        .filter((other) => other !== group && other.length >= group.length * 0.6)
        .map(together),
    );
    const first = lines[group[0] ?? 0];
    const named = first !== undefined && (namesBulletin(first.text) || /\s{4,}/u.test(first.text));
    if (
      isRule(first) ||
      named ||
      beside >= Math.max(3, group.length * 0.6) ||
      isSteady(lines, group)
    ) {
      for (const place of group) places.add(place);
    }
  }
  const near = (place: number): boolean => {
    for (let other = place - NEAR; other <= place + NEAR; other += 1)
      if (places.has(other)) return true;
    return false;
  };
  const rising = risingChain(
    numbered.filter(({ number, place }) => !number.roman && (number.marked || near(place))),
  );
  const all = risingChain(numbered.filter(({ number }) => !number.roman));
  const bare = numbered.filter(({ number }) => !number.roman);
  const wholeChain = all.length >= 5 && all.length >= bare.length * 0.7;
  const sure = new Set((wholeChain ? all : rising).map(({ place }) => place));
  for (const { place, number } of numbered) {
    const steady = marked.length >= 2 && number.marked;
    if (!steady && !sure.has(place) && !(near(place) && !number.roman)) continue;
    places.add(place);
    if (sure.has(place)) numbers.set(place, number);
  }
  return { places, numbers };
}

// ---------- · ＊＊＊＊＊＊
const RULE = /^[^\p{L}\p{N}]+$/u;

/** Whether a line is a rule or an ornament, which a source that repeats it sets between notices. */
function isRule(line: Line | undefined): boolean {
  return line !== undefined && RULE.test(line.plain);
}

/** How many lines that repeat, or are page numbers, stand together at each place. */
function runsOf(
  keys: readonly string[],
  numbered: readonly { readonly place: number }[],
): ReadonlyMap<number, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const places = new Set(numbered.map(({ place }) => place));
  keys.forEach((key, place) => {
    if ((counts.get(key) ?? 0) >= FEWEST_TIMES) places.add(place);
  });
  const runs = new Map<number, number>();
  for (const place of places) {
    if (places.has(place - 1)) continue;
    let end = place;
    while (places.has(end)) end += 1;
    for (let at = place; at < end; at += 1) runs.set(at, end - place);
  }
  return runs;
}

/** Whether lines that repeat are of the few that a head or foot has, and no sentences that several notices share. */
function isHeadLike(
  lines: readonly Line[],
  group: readonly number[],
  runs: ReadonlyMap<number, number>,
): boolean {
  const first = lines[group[0] ?? 0];
  if (first !== undefined && namesBulletin(first.text)) return true;
  if (/[，。]/u.test(first?.plain ?? '') && !ADDRESSES.test(first?.plain ?? '')) return false;
  return group.filter((place) => (runs.get(place) ?? 0) <= EDGE).length > group.length / 2;
}

/** The longest run of numbers that only rise, in order of place. */
function risingChain<Item extends { readonly number: PageNumber }>(
  items: readonly Item[],
): readonly Item[] {
  // Of all runs of a length, the one that ends lowest can be lengthened most: `ends[n]` is where the best of n + 1 ends.
  const ends: number[] = [];
  const before: number[] = [];
  const valueAt = (at: number | undefined): number => items[at ?? -1]?.number.value ?? 0;
  items.forEach(({ number }, i) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) < number.value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = i;
  });
  const chain: Item[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const item = items[at];
    if (item !== undefined) chain.push(item);
  }
  return chain.reverse();
}

/** A line that returns at even distances, like the head of each page. */
function isSteady(lines: readonly Line[], group: readonly number[]): boolean {
  if (group.length < 4) return false;
  const gaps = group
    .slice(1)
    .map((place, i) => (lines[place]?.line ?? 0) - (lines[group[i] ?? 0]?.line ?? 0));
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  const spread = Math.sqrt(gaps.reduce((a, b) => a + (b - mean) ** 2, 0) / gaps.length);
  return mean >= 12 && spread / mean < 0.25;
}
