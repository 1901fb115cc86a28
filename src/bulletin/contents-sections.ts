import { splitAgencies } from '../text/agency.ts';
import { findDates } from '../text/dates.ts';
import { readDocNumber } from '../text/doc-number.ts';
import { namesBulletin } from './bulletin-name.ts';
import type { ListedTitle } from './listed-title.ts';

/** Fewest sections that the notices found in contents must stand under. */
const FEWEST = 2;

/** Fewest characters by which a title is known that one of the two prints with more before it. */
const LONG_ENOUGH = 8;

// 关于…的通知 under 财政部: the name may be the start of the title
const OPENS_LATE = /^(?:关于|印发|转发)/u;

/**
 * The section above the entry of each notice in the contents, null where none is told; a notice without an entry has that of
 * its neighbours where they share one. `titles`: of the notices, in order, without white space.
 */
export function contentsSections(
  titles: readonly string[],
  listed: readonly ListedTitle[],
): readonly (string | null)[] {
  const none = titles.map(() => null);
  if (!listed.some(({ section }) => section !== null)) return none;
  const entries = entriesOf(titles, listed);
  const told = entries.map((at) => (at === null ? null : (listed[at]?.section ?? null)));
  const names = new Set(told.flatMap((name) => (name !== null && isName(name) ? [name] : [])));
  if (names.size < FEWEST || areIssuers(listed)) return none;
  const own = told.map((name) => (name !== null && names.has(name) ? name : null));
  return own.map((name, i) => (entries[i] === null ? between(own, entries, i) : name));
}

/** The entry of each notice: the next one with its title, or the first where none follows; null where there is none. */
function entriesOf(
  titles: readonly string[],
  listed: readonly ListedTitle[],
): readonly (number | null)[] {
  const places = new Map<string, number[]>();
  listed.forEach(({ title }, at) => {
    const same = places.get(title);
    if (same === undefined) places.set(title, [at]);
    else same.push(at);
  });
  let last = -1;
  return titles.map((title) => {
    const same =
      places.get(title) ?? listed.flatMap((entry, at) => (isEnd(entry, title) ? at : []));
    const found = same.find((at) => at > last) ?? same[0] ?? null;
    if (found !== null) last = found;
    return found;
  });
}

/** Whether a title ends as an entry does that leaves out who issues it, or the other way round. */
function isEnd(entry: ListedTitle, title: string): boolean {
  const least = Math.min(entry.title.length, title.length);
  return least >= LONG_ENOUGH && (title.endsWith(entry.title) || entry.title.endsWith(title));
}

/** Whether words can be the name of a section: neither an order with its number, nor an issue or its day. */
function isName(words: string): boolean {
  return (
    /^\p{Script=Han}/u.test(words) &&
    readDocNumber(words) === null &&
    findDates(words).length === 0 &&
    !namesBulletin(words)
  );
}

/** Whether the names are agencies of which each stands over one entry that lacks its agency: together they are its title. */
function areIssuers(listed: readonly ListedTitle[]): boolean {
  return listed.every(
    ({ title, section }, at) =>
      section === null ||
      (OPENS_LATE.test(title) &&
        splitAgencies(section).length > 0 &&
        listed[at - 1]?.section !== section),
  );
}

/** The section that the nearest notices with an entry before and after one share. */
function between(
  own: readonly (string | null)[],
  entries: readonly (number | null)[],
  at: number,
): string | null {
  const before = entries.findLastIndex((entry, i) => i < at && entry !== null);
  const after = entries.findIndex((entry, i) => i > at && entry !== null);
  const name = own[before] ?? null;
  return before >= 0 && after >= 0 && name === own[after] ? name : null;
}
