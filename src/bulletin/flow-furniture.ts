import { namesBulletin } from './bulletin-name.ts';
import type { Furniture } from './furniture.ts';
import type { Line } from './line.ts';
import { lineKey } from './line-key.ts';
import { isAgencyLine } from './line-kinds.ts';
import { type PageNumber, readPageNumber } from './page-number.ts';
import { risingChain } from './rising-chain.ts';
import { ADDRESSES, isTextLine } from './text-line.ts';
import { areTitleRows } from './title-rows.ts';

/** Most lines of a head or a foot. */
const MOST_LINES = 5;
/** How often a line must return to be a head or foot. */
const FEWEST_TIMES = 3;
/** Lines between a head, a foot and a number that belong together. */
const NEAR = 3;

/** Running heads, feet and page numbers of a source without pages: what returns with the name of the bulletin, with numbers that rise, or at even distances. */
export function flowFurniture(lines: readonly Line[]): Furniture {
  const repeated = new Map<string, number[]>();
  const keys = lines.map(lineKey);
  const read = lines.map(({ text }) => readPageNumber(text));
  lines.forEach((line, place) => {
    if (line.plain.length < 4 || read[place] !== null) return;
    if (isTextLine(line) || isAgencyLine(line.text)) return;
    const key = keys[place] ?? '';
    const group = repeated.get(key);
    if (group === undefined) repeated.set(key, [place]);
    else group.push(place);
  });
  const numbered = read.flatMap((number, place) => (number === null ? [] : [{ place, number }]));
  const places = new Set<number>();
  const numbers = new Map<number, PageNumber>();
  const marked = numbered.filter(({ number }) => number.marked);
  const often = [...repeated.values()].filter((group) => group.length >= FEWEST_TIMES);
  const runs = runsOf(keys, numbered);
  const groups = often.filter(
    (group) => isHeadLike(lines, group, runs) && !areTitleRows(lines, group),
  );
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
): readonly number[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const returns = keys.map((key) => (counts.get(key) ?? 0) >= FEWEST_TIMES);
  for (const { place } of numbered) returns[place] = true;
  const runs = keys.map(() => 0);
  for (let place = 0; place < keys.length; place += 1) {
    let end = place;
    while (returns[end] === true) end += 1;
    runs.fill(end - place, place, end);
    place = end;
  }
  return runs;
}

/** Whether lines that repeat are of the few that a head or foot has, and no sentences that several notices share. */
function isHeadLike(
  lines: readonly Line[],
  group: readonly number[],
  runs: readonly number[],
): boolean {
  const first = lines[group[0] ?? 0];
  if (first !== undefined && namesBulletin(first.text)) return true;
  if (/[，。]/u.test(first?.plain ?? '') && !ADDRESSES.test(first?.plain ?? '')) return false;
  return group.filter((place) => (runs[place] ?? 0) <= MOST_LINES).length > group.length / 2;
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
