import type { CurrentNotice } from './current-notice.ts';
import { dateOfLine, isAgencyLine } from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import type { Unit } from './units.ts';

/** Units below a title in which fields may stand. */
const FIELDS = 8;

/**
 * Whether an agency that stands below a date has signed what stands above it, and neither heads a section nor begins a title:
 * nobody signed over the date, and the notice names it in its head.
 */
export function signsBelow(
  units: readonly Unit[],
  at: number,
  current: CurrentNotice | null,
): boolean {
  const unit = units[at];
  if (unit === undefined || current === null || !isAgencyLine(unit.text)) return false;
  if (dateOfLine(units[at - 1]?.text ?? '') === null || isAgencyLine(units[at - 2]?.text ?? ''))
    return false;
  const { from, bodyFrom, titlePlain } = current.head;
  return (
    titlePlain.includes(unit.plain) ||
    units
      .slice(from, bodyFrom + FIELDS)
      .some((other) => isMetadataLine(other.text) && other.plain.includes(unit.plain))
  );
}
