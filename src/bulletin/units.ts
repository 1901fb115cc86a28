import { joinLines } from '../text/spacing.ts';
import { isCentred } from './centred-line.ts';
import { joinsAnnouncers } from './joint-announcers.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import { rowFields } from './record-rows.ts';
import { endsUnit } from './unit-end.ts';
import { wrappedRow } from './wrapped-row.ts';

/** A paragraph, heading, title line or signature line: printed lines that belong together. */
export interface Unit {
  readonly lines: readonly Line[];
  /** The lines joined, white space as read. */
  readonly text: string;
  /** Without any white space. */
  readonly plain: string;
  /** Set in the middle or to the right: wider white space before it than paragraphs have. */
  readonly centred: boolean;
  /** A printed page begins with it. */
  readonly newPage: boolean;
  readonly gapBefore: boolean;
  /** An empty line stands before it in a source in which empty lines part something. */
  readonly apart: boolean;
  /** A web page begins with it: the controls of another, or its own, stood before it. */
  readonly opensPage: boolean;
}

/** Lines that are looked at for addressees under a title. */
const LONGEST_ADDRESS = 8;

/** Joins printed lines to units by what the layout says, and where it is silent by width and numbering. */
export function unitsOf(
  lines: readonly Line[],
  layout: Layout,
  pageStarts: ReadonlySet<Line>,
  webStarts: ReadonlySet<Line>,
  headings: ReadonlySet<Line>,
): readonly Unit[] {
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const group = groups.at(-1);
    const following = lines.slice(i, i + LONGEST_ADDRESS);
    if (before === undefined || group === undefined || webStarts.has(line)) groups.push([line]);
    else if (headings.has(before) || headings.has(line)) groups.push([line]);
    else if (group.length === 1 && endsRecord(lines[i - 2], before)) groups.push([line]);
    else if (group.length === 1 && wrappedRow(before, line) !== null) group.push(line);
    else if (group.length === 2 && wrappedRow(group[0] ?? before, before) !== null)
      groups.push([line]);
    else if (joinsAnnouncers(lines[i - 1 - group.length], group, following, layout.spaced))
      group.push(line);
    else if (endsUnit(before, following, group, layout, pageStarts.has(line))) groups.push([line]);
    else group.push(line);
  });
  return groups.map((group) => ({
    lines: group,
    text: joined(group),
    plain: group.map((line) => line.plain).join(''),
    centred: group.every((line) => isCentred(line, layout)),
    newPage: group[0] !== undefined && pageStarts.has(group[0]),
    gapBefore: group[0]?.gapBefore ?? false,
    apart: !layout.spaced && group[0]?.gapBefore === true,
    opensPage: group[0] !== undefined && webStarts.has(group[0]),
  }));
}

/** Characters of a paragraph that tell how its next line goes on: more than the longest word has. */
const TAIL = 1024;

/** The lines of a group as one text. What lies far behind the end is laid aside: thousands of lines are not read again for each. */
function joined(group: readonly Line[]): string {
  const [first, second] = group;
  if (first === undefined || second === undefined) return first?.text ?? '';
  const row = group.length === 2 ? wrappedRow(first, second) : null;
  if (row !== null) return row;
  const laid: string[] = [];
  let tail = first.text;
  for (const line of group.slice(1)) {
    tail = joinLines(tail, line.text);
    if (tail.length < 2 * TAIL) continue;
    laid.push(tail.slice(0, -TAIL));
    tail = tail.slice(-TAIL);
  }
  return laid.join('') + tail;
}

/** Whether a line has the values of the row of keys above it. */
function endsRecord(keys: Line | undefined, values: Line): boolean {
  return keys !== undefined && rowFields(keys.text, values.text).length > 0;
}
