import type { Line } from './line.ts';

/** Fewest characters of a page that is told to be the one before once more. */
const FEWEST = 150;

/** Pages that are the page before once more, word for word: the places of their lines, a list for each. `furniture`: places of heads, feet and numbers. */
export function repeatedPages(
  lines: readonly Line[],
  furniture: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const pages: number[][] = [];
  lines.forEach((line, place) => {
    if (furniture.has(place)) return;
    const page = pages.at(-1);
    const goesOn = page?.at(-1) === place - 1 && lines[place - 1]?.page === line.page;
    if (page !== undefined && goesOn) page.push(place);
    else pages.push([place]);
  });
  const textOf = (page: readonly number[] | undefined): string =>
    page?.map((place) => lines[place]?.plain ?? '').join('') ?? '';
  return pages.filter((page, i) => {
    const text = textOf(page);
    const before = textOf(pages[i - 1]);
    // The source may break off within the repeated page.
    const same = i === pages.length - 1 ? before.startsWith(text) : before === text;
    return text.length >= FEWEST && same;
  });
}
