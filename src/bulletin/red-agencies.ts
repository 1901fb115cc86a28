import { RED_HEAD } from './head.ts';
import { isAgencyLine, isNumberLine } from './line-kinds.ts';
import { isSignedHeading } from './signed-heading.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/**
 * Whether agencies over a number over a title are red heads in this source and no headings of sections: every number over a
 * title has one, and either some say 文件 or an agency returns.
 */
export function hasRedAgencies(units: readonly Unit[]): boolean {
  const agencies: string[] = [];
  let marked = 0;
  for (const [at, unit] of units.entries()) {
    if (!isNumberLine(unit.text) || titleAt(units, at + 1) === null) continue;
    const above = units[at - 1];
    // A number may close the title above it, with a title of its own below only where a notice has no text.
    if (above === undefined || titleAt(units, at - 1) !== null) continue;
    if (RED_HEAD.test(above.plain)) marked += 1;
    else if (isAgencyLine(above.text)) agencies.push(above.plain);
    else return false;
  }
  return agencies.length > 0 && (marked > 0 || new Set(agencies).size < agencies.length);
}

// 最高人民检察院文件
const RED_FILE = /文件$/u;
/** Fewest red heads over a number and a title from which lines that say 文件 are taken for such, and not for headings of sections. */
const FEWEST_RED = 2;

/** Whether a unit says of an agency that what follows is a document of it: 国务院文件. */
export const isRedFile = (unit: Unit): boolean =>
  RED_HEAD.test(unit.plain) && RED_FILE.test(unit.plain) && !isSignedHeading(unit);

/** Whether this source prints red heads with 文件 over its notices, so that one without a number is no heading of a section either. */
export function hasRedFiles(units: readonly Unit[]): boolean {
  let found = 0;
  for (const [at, unit] of units.entries())
    if (
      isRedFile(unit) &&
      isNumberLine(units[at + 1]?.text ?? '') &&
      titleAt(units, at + 2) !== null
    )
      found += 1;
  return found >= FEWEST_RED;
}
