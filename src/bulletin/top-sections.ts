import type { Line } from './line.ts';
import { sectionName } from './section-name.ts';

/** Columns by which heads in the same place may differ. */
const SLACK = 3;

/**
 * The first lines of pages that are running heads naming a section, those of a section of one or two pages too, which do not
 * return often enough to be told by themselves. `lines`: of the source, in order; `heads`: those known as furniture; `contents`:
 * those of the contents; `sections`: names of its headings.
 */
export function topSections(
  lines: readonly Line[],
  heads: ReadonlySet<Line>,
  contents: ReadonlySet<Line>,
  sections: readonly string[],
): ReadonlySet<Line> {
  const known = new Set(sections);
  const passed = new Set<number>();
  const tops: { readonly line: Line; readonly name: string }[] = [];
  if (known.size === 0 || (lines.at(-1)?.page ?? 0) === 0) return new Set();
  for (const line of lines) {
    if (passed.has(line.page)) continue;
    const name = sectionName(line.text);
    const named = known.has(name) && !contents.has(line);
    // Above it may stand the name of the bulletin or a page number.
    if (!named && heads.has(line)) continue;
    passed.add(line.page);
    if (named) tops.push({ line, name });
  }
  // A heading of the text stands on one page only, and elsewhere than heads do.
  const spots = new Map<string, Line>();
  const returning = new Set<Line>();
  for (const { line, name } of tops) {
    const spot = `${name} ${line.indent}`;
    const first = spots.get(spot);
    if (first === undefined) spots.set(spot, line);
    else returning.add(first);
  }
  const columns = [...returning];
  return new Set(
    tops.flatMap(({ line }) => (columns.some((head) => isAligned(line, head)) ? [line] : [])),
  );
}

/** Whether two lines begin, end or have their middle in the same column. */
function isAligned(line: Line, other: Line): boolean {
  const begin = line.indent - other.indent;
  const end = begin + line.width - other.width;
  return [begin, end, (begin + end) / 2].some((apart) => Math.abs(apart) <= SLACK);
}
