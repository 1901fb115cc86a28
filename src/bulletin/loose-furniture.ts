import { findDates } from '../text/dates.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { namesBulletin } from './bulletin-name.ts';
import type { Furniture } from './furniture.ts';
import type { Line } from './line.ts';
import { lineKey } from './line-key.ts';
import { readPageNumber } from './page-number.ts';
import { isTextLine } from './text-line.ts';

/** How often the same day of issue must stand in a source to be no part of a text. */
const FEWEST_TIMES = 2;

/** Marked numbers at page edges from which one within a page is taken for such too. */
const FEWEST_NUMBERS = 2;

// 2023年7月10日　星期一, less the date: no document is dated so, a periodical is
const WEEKDAY =
  /^[（(]?(?:星期|周)[一二三四五六日天][）)]?(?:第[\d一二三四五六七八九十]{1,3}版)?$/u;

// — 3 — · ‐ 3 ‐; not [3], which may be a note
const DASHED = /^[-‐‑‒–—―−－─].*[-‐‑‒–—―−－─]$/u;

/**
 * Places of heads and page numbers that stand within a page of the source, at the end of a column or where a break between
 * pages left no trace: what is a head at the edges too, the day of issue, and dashed numbers among those of the pages.
 */
export function looseFurniture(lines: readonly Line[], found: Furniture): ReadonlySet<number> {
  const places = new Set<number>();
  const heads = new Set(
    [...found.places].flatMap((place) => {
      const line = lines[place];
      return line !== undefined && namesBulletin(line.text) ? [lineKey(line)] : [];
    }),
  );
  const days = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const day = dayOfIssue(line.plain);
    if (day === null) return;
    const same = days.get(day);
    if (same === undefined) days.set(day, [place]);
    else same.push(place);
  });
  // An issue has one day; the days of an examination or of holidays are several.
  const [issue = [], ...others] = days.values();
  if (others.length === 0 && issue.length >= FEWEST_TIMES)
    for (const place of issue) places.add(place);
  const numbered = [...found.numbers].filter(([, { marked, roman }]) => marked && !roman);
  lines.forEach((line, place) => {
    if (found.places.has(place)) return;
    if (heads.size > 0 && !isTextLine(line) && namesBulletin(line.text) && heads.has(lineKey(line)))
      places.add(place);
    const value = DASHED.test(line.plain) ? readPageNumber(line.text)?.value : undefined;
    if (value === undefined || numbered.length < FEWEST_NUMBERS) return;
    const fits = numbered.every(([at, number]) =>
      at < place ? number.value < value : number.value > value,
    );
    if (fits) places.add(place);
  });
  return places;
}

/** The date of a line that is one with the day of the week; null for other lines. */
function dayOfIssue(printed: string): string | null {
  if (printed.length > 24 || !/星期|周/u.test(printed)) return null;
  const plain = plainDigits(printed);
  const date = findDates(plain)[0];
  return date?.start === 0 && WEEKDAY.test(plain.slice(date.end)) ? date.iso : null;
}
