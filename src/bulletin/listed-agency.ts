import { kindOf } from './kind.ts';
import { isAgencyLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

// 2018年度先进单位名单, over agencies
export const LISTS: ReadonlySet<string> = new Set(['名单', '清单', '目录']);

/** Whether a unit is an agency in a list of them, and not the agency with which a title begins. */
export function isListedAgency(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.centred || !isAgencyLine(unit.text)) return false;
  const above = units[at - 1];
  if (above === undefined) return false;
  if (LISTS.has(kindOf(above.plain) ?? '')) return true;
  const over = units[at - 2];
  return (
    isAgencyLine(above.text) &&
    over !== undefined &&
    (isAgencyLine(over.text) || LISTS.has(kindOf(over.plain) ?? ''))
  );
}
