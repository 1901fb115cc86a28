import { isNumberLine } from './line-kinds.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/** Most units of a title. */
const MOST = 6;

/** Whether a number that stands between two titles is that of the one above: the one below has a number of its own under it. */
export function isOfTitleAbove(
  units: readonly Unit[],
  at: number,
  known: ReadonlySet<string>,
): boolean {
  const below = titleAt(units, at + 1, known);
  if (below === null || !isNumberLine(units[at + 1 + below.count]?.text ?? '')) return false;
  for (let from = at - 1; from >= Math.max(0, at - MOST); from -= 1)
    if (titleAt(units, from, known)?.count === at - from) return true;
  return false;
}
