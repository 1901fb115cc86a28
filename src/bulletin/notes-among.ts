import type { Line } from './line.ts';
import type { PageNote } from './page-notes.ts';
import type { Unit } from './units.ts';

/**
 * Puts the notes of pages among the units of the text, each on its page: behind the paragraph that has its mark, else behind
 * what ends above it, or before what runs on over the page and would be cut.
 */
export function notesAmong(
  units: readonly Unit[],
  notes: readonly PageNote[],
  unitsOfNote: (lines: readonly Line[]) => readonly Unit[],
): readonly Unit[] {
  if (notes.length === 0) return units;
  const ofLine = new Map(units.flatMap((unit) => unit.lines.map((line) => [line, unit] as const)));
  const before = new Map<Unit, Unit[]>();
  const behind = new Map<Unit, Unit[]>();
  for (const { after, marked, lines } of notes) {
    const own = ofLine.get(marked);
    const noted = own !== undefined && isParagraph(own) && ends(own, after.page) ? own : undefined;
    const place = noted ?? ofLine.get(after);
    if (place === undefined) continue;
    const side = ends(place, after.page) ? behind : before;
    side.set(place, [...(side.get(place) ?? []), ...unitsOfNote(lines)]);
  }
  return units.flatMap((unit) => [...(before.get(unit) ?? []), unit, ...(behind.get(unit) ?? [])]);
}

/** Whether a unit is text, and no title with a mark. */
const isParagraph = (unit: Unit): boolean => unit.plain.includes('。');

const ends = (unit: Unit, page: number): boolean => unit.lines.at(-1)?.page === page;
