import type { Line } from './line.ts';

/** Fewest characters of a page that is told to be the one before once more. */
const FEWEST = 150;

/**
 * Pages that are the page directly before once more, whole and word for word: the places of their lines, a list for each.
 * `furniture`: places of heads, feet and numbers. A page that differs in a single character is text; only the last may
 * break off with the source, past half of the page before.
 */
export function repeatedPages(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const paged = lines.some((line) => line.page !== lines[0]?.page);
  const pages = paged ? bySourcePage(lines) : betweenFurniture(lines, furniture);
  const printed = pages.map((page) => page.map((place) => lines[place]?.plain ?? '').join('\n'));
  return pages
    .map((page) => page.filter((place) => !furniture.has(place)))
    .filter((page, i) => {
      const length = page.reduce((sum, place) => sum + (lines[place]?.plain.length ?? 0), 0);
      const [before = '', text = ''] = [printed[i - 1], printed[i]];
      const breaksOff = i === pages.length - 1 && text.length * 2 > before.length;
      return length >= FEWEST && (breaksOff ? before.startsWith(text) : before === text);
    });
}

/** The pages that the source itself parts: with head, foot and number, for a sheet bound in twice repeats those too. */
function bySourcePage(lines: readonly Line[]): readonly (readonly number[])[] {
  const pages: number[][] = [];
  lines.forEach((line, place) => {
    if (place > 0 && lines[place - 1]?.page === line.page) pages.at(-1)?.push(place);
    else pages.push([place]);
  });
  return pages;
}

/** Where the source parts no pages: what stands between heads, feet and numbers. */
function betweenFurniture(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const pages: number[][] = [];
  lines.forEach((_, place) => {
    if (furniture.has(place)) return;
    if (pages.at(-1)?.at(-1) === place - 1) pages.at(-1)?.push(place);
    else pages.push([place]);
  });
  return pages;
}
