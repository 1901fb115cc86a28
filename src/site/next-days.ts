import type { HeldDeadline } from './facts.ts';

/** A sentence that says little more than its date: 2020年3月1日至4月30日 */
const BARE = 8;

function speaks({ deadline }: HeldDeadline): boolean {
  return deadline.quote.length > deadline.wording.length + BARE;
}

/**
 * The next `count` days (ISO) on which something ends, `base` among them: one deadline for each, from notices of
 * which none stands twice, the newest notice first. What ends on one day is often said many times over.
 */
export function nextDays(
  deadlines: readonly HeldDeadline[],
  base: string,
  count: number,
): HeldDeadline[] {
  const chosen: HeldDeadline[] = [];
  const coming = deadlines
    .filter((held) => (held.deadline.until ?? '') >= base && speaks(held))
    .toSorted(
      (a, b) =>
        (a.deadline.until ?? '').localeCompare(b.deadline.until ?? '') ||
        (b.notice.front.date ?? '').localeCompare(a.notice.front.date ?? ''),
    );
  for (const held of coming) {
    const taken = chosen.some(
      ({ deadline, notice }) =>
        deadline.until === held.deadline.until || notice.front.id === held.notice.front.id,
    );
    if (!taken) chosen.push(held);
    if (chosen.length === count) break;
  }
  return chosen;
}
