import type { Page } from '../model/page.ts';
import { type Contents, readContents } from './contents.ts';
import { findFurniture } from './furniture.ts';
import { headSections } from './head-sections.ts';
import { inferLayout, type Layout } from './layout.ts';
import { type Line, linesOf } from './line.ts';
import { listedHeadings } from './listed-headings.ts';
import { markedHeadings } from './marked-headings.ts';
import { notesAmong } from './notes-among.ts';
import type { PageCounter } from './notice-pages.ts';
import { numberSheets } from './page-map.ts';
import { pageNotes } from './page-notes.ts';
import { repeatedPages } from './repeated-pages.ts';
import { countSheets } from './sheets.ts';
import { topSections } from './top-sections.ts';
import { type Unit, unitsOf } from './units.ts';
import { webControls } from './web-controls.ts';

/** A source as printed: its lines, what of them is furniture, and the units that the rest joins to. */
export interface Print extends PageCounter {
  readonly lines: readonly Line[];
  /** Running heads, feet, page numbers and contents, in printed order. */
  readonly furniture: readonly Line[];
  /** Pages that are the page before once more, a list of lines each; part of the furniture. */
  readonly repeatedPages: readonly (readonly Line[])[];
  readonly contents: Contents;
  readonly layout: Layout;
  readonly units: readonly Unit[];
  /** The section that heads or feet name, by page of the source. */
  readonly headSections: ReadonlyMap<number, string>;
}

/** Reads the layout of a source and joins its lines by it. */
export function readPrint(pages: readonly Page[]): Print {
  const lines = linesOf(pages);
  const repeated = findFurniture(lines);
  const twice = repeatedPages(lines, repeated.places);
  const controls = webControls(lines);
  const aside = new Set([...repeated.places, ...twice.flat(), ...controls]);
  const kept = lines.filter((_, place) => !aside.has(place));
  const contents = readContents(kept);
  const heads = new Set(lines.filter((_, place) => repeated.places.has(place)));
  const listed = new Set(kept.filter((_, place) => contents.places.has(place)));
  const tops = topSections(lines, heads, listed, contents.sections);
  const text = kept.filter((line) => !listed.has(line) && !tops.has(line));
  const layout = inferLayout(text);
  const sheets = countSheets(lines, repeated, layout);
  const sheetByLine = new Map(lines.map((line, place) => [line, sheets.sheet[place] ?? 0]));
  const sheetOf = (line: Line): number => sheetByLine.get(line) ?? 0;
  const notes = pageNotes(text);
  const noted = new Set(notes.flatMap((note) => note.lines));
  const body = text.filter((line) => !noted.has(line));
  const starts = new Set(
    body.filter((line, i) => {
      const before = body[i - 1];
      return before !== undefined && sheetOf(line) !== sheetOf(before);
    }),
  );
  const numberOf = numberSheets(sheets);
  const held = new Set(text);
  return {
    lines,
    furniture: lines.filter((line) => !held.has(line)),
    headSections: headSections(
      lines.filter((line) => heads.has(line) || tops.has(line)),
      contents.sections,
    ),
    repeatedPages: twice.map((page) => page.flatMap((place) => lines[place] ?? [])),
    contents,
    layout,
    units: notesAmong(
      unitsOf(
        body,
        layout,
        starts,
        afterControls(lines, controls, held),
        new Set([...listedHeadings(body, contents), ...markedHeadings(body, starts)]),
      ),
      notes,
      (note) => unitsOf(note, layout, new Set(), new Set(), new Set()),
    ),
    sheetOf,
    numberOf: (line) => numberOf(sheetOf(line)),
  };
}

/** The lines of text that follow the controls of web pages. */
function afterControls(
  lines: readonly Line[],
  controls: ReadonlySet<number>,
  text: ReadonlySet<Line>,
): ReadonlySet<Line> {
  const found = new Set<Line>();
  let open = false;
  lines.forEach((line, place) => {
    open ||= controls.has(place);
    if (!open || !text.has(line)) return;
    found.add(line);
    open = false;
  });
  return found;
}
