import { squeeze } from '../text/squeeze.ts';
import type { Contents } from './contents.ts';
import type { Line } from './line.ts';
import { sectionName } from './section-name.ts';
import { titleLabel } from './title-label.ts';

/** Most characters of a line that can be a heading with its mark. */
const LONGEST = 32;

/** Fewest characters by which the first line of a title is known. */
const FEWEST = 4;

/** Lines below a heading within which the title of its first notice begins: its number may stand above it. */
const REACH = 2;

/**
 * The lines that are headings of the contents over a title of the contents: each stands alone, however the page before ended
 * (a row of a table, a list without marks). `lines`: those of the text, in order.
 */
export function listedHeadings(
  lines: readonly Line[],
  { sections, titles }: Pick<Contents, 'sections' | 'titles'>,
): ReadonlySet<Line> {
  const known = new Set(sections);
  if (known.size === 0) return new Set();
  const opens = (line: Line): boolean => {
    const words = squeeze(line.text.slice(titleLabel(line.text).length));
    if (words.length < FEWEST) return false;
    // Its number may stand behind it.
    return titles.some((title) => title.startsWith(words) || isStart(title, words));
  };
  return new Set(
    lines.filter(
      ({ text, plain }, at) =>
        plain.length <= LONGEST &&
        known.has(sectionName(text)) &&
        lines.slice(at + 1, at + 1 + REACH).some(opens),
    ),
  );
}

const isStart = (title: string, words: string): boolean =>
  title.length >= FEWEST && words.startsWith(title);
