import { backLinks } from './back-links.ts';
import { flowFurniture } from './flow-furniture.ts';
import type { Line } from './line.ts';
import { looseFurniture } from './loose-furniture.ts';
import { pageFurniture } from './page-furniture.ts';
import type { PageNumber } from './page-number.ts';

/** What repeats on the pages of a source and belongs to no text. */
export interface Furniture {
  /** Places (in the list of lines) of running heads, feet and page numbers. */
  readonly places: ReadonlySet<number>;
  /** Page numbers by place. */
  readonly numbers: ReadonlyMap<number, PageNumber>;
}

/** Finds running heads, feet and page numbers by repetition and position; alternating ones too. */
export function findFurniture(lines: readonly Line[]): Furniture {
  const last = lines.at(-1)?.page ?? 0;
  const found = last >= 1 ? pageFurniture(lines, last + 1) : flowFurniture(lines);
  const loose = [...looseFurniture(lines, found), ...backLinks(lines)];
  return { ...found, places: new Set([...found.places, ...loose]) };
}
