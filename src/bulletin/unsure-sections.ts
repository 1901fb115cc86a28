import type { Head } from './head.ts';
import type { Line } from './line.ts';
import { sectionName } from './section-name.ts';
import type { Unit } from './units.ts';

/**
 * The line of the first heading that stands below a notice, where none stands over the first one and the contents do not list it:
 * it may be the last line of that notice. Empty in other sources.
 */
export function unsureSections(
  heads: readonly Head[],
  units: readonly Unit[],
  listed: readonly string[],
): readonly Line[] {
  const first = heads.findIndex(({ sections }) => sections.length > 0);
  if (first < 1) return [];
  const unit = units[heads[first]?.sections[0] ?? -1];
  const [line] = unit?.lines ?? [];
  if (unit === undefined || line === undefined) return [];
  return listed.includes(sectionName(unit.text)) ? [] : [line];
}
