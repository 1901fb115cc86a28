import type { CurrentNotice } from './current-notice.ts';
import type { HeadContext } from './head.ts';
import { endsSentence, isAgencyLine, isNumberLine } from './line-kinds.ts';
import { sectionName } from './section-name.ts';
import type { Unit } from './units.ts';

/** Most agencies that sign one below the other. */
const MOST = 14;

/**
 * Whether an agency, alone or with others, closes the text above without a date, and neither heads a section nor begins a
 * title: they stand under the end of a sentence with no empty line between, and an empty line or a new page parts them from
 * what follows.
 */
export function signsAbove(
  units: readonly Unit[],
  at: number,
  { current, sections }: Pick<HeadContext, 'current' | 'sections'>,
): boolean {
  if (current === null || sections.has(sectionName(units[at]?.text ?? ''))) return false;
  if (signsUndated(units, at, current)) return true;
  let first = at;
  while (first > at - MOST && isSigner(units[first])) first -= 1;
  if (first === at || !endsSentence(units[first]?.text ?? '')) return false;
  let after = at + 1;
  while (after < at + MOST && isSigner(units[after])) after += 1;
  const next = units[after];
  return next?.gapBefore === true || next?.newPage === true;
}

// 关于…, under the agency that issues it
const ABOUT = /^(?:关于|印发|转发)/u;

/** Whether the agency with which the title of the notice begins closes its text, which has no date: a heading would not say it again. */
function signsUndated(units: readonly Unit[], at: number, { dated, head }: CurrentNotice): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (dated || unit === undefined || next === undefined || !isAgencyLine(unit.text)) return false;
  return (
    head.titlePlain.startsWith(unit.plain) &&
    endsSentence(units[at - 1]?.text ?? '') &&
    !ABOUT.test(next.plain) &&
    !isNumberLine(next.text)
  );
}

/** Whether a unit is an agency on a line that follows the one above without an empty line. */
function isSigner(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.gapBefore && !unit.newPage && isAgencyLine(unit.text);
}
