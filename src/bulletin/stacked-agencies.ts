import { isAgencyLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

/** Most agencies that issue a document together, with room for a name over two lines. */
const MOST = 14;

// 关于…的通知 · 印发…
const OPENS = /^(?:关于|印发|转发|联合)/u;

/**
 * Counts the units that name, one below the other, the agencies of the title that begins with them:
 * 国家税务总局 | 财政部 | 关于…的公告 gives 2. One alone gives 0: it may be the heading of a section.
 */
export function stackedAgencies(units: readonly Unit[], at: number): number {
  const first = units[at];
  if (first === undefined) return 0;
  let count = 0;
  while (count < MOST && isMember(units[at + count], first, count)) count += 1;
  const next = units[at + count];
  return count >= 2 && next !== undefined && OPENS.test(next.plain) && next.centred ? count : 0;
}

/** Whether a unit stands in the same block in the middle as the first, as titles are set and headings with texts below are not. */
function isMember(unit: Unit | undefined, first: Unit, count: number): boolean {
  return (
    unit?.centred === true &&
    first.centred &&
    unit.lines.length === 1 &&
    (count === 0 || !unit.gapBefore) &&
    isAgencyLine(unit.text)
  );
}
