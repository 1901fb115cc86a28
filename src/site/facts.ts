import type { Amount } from '../model/amount.ts';
import type { Deadline } from '../model/deadline.ts';
import type { HeldNotice } from './library.ts';

/** A deadline with the notice that sets it. */
export interface HeldDeadline {
  readonly deadline: Deadline;
  readonly notice: HeldNotice;
}

/** An amount with the notice that sets it. */
export interface HeldAmount {
  readonly amount: Amount;
  readonly notice: HeldNotice;
}

/** Many pages ask for the same lists. */
const deadlines = new WeakMap<readonly HeldNotice[], readonly HeldDeadline[]>();
const amounts = new WeakMap<readonly HeldNotice[], readonly HeldAmount[]>();

function place({ from, until }: Deadline): string {
  return until === null ? `9${from ?? '9'}` : until;
}

/** All deadlines of the notices: those that end on a known day first, by that day; then those that begin on one; then the others as printed. */
export function deadlinesOf(notices: readonly HeldNotice[]): readonly HeldDeadline[] {
  const known = deadlines.get(notices);
  if (known !== undefined) return known;
  const list = notices
    .flatMap((notice) => notice.deadlines.map((deadline) => ({ deadline, notice })))
    .sort((a, b) => place(a.deadline).localeCompare(place(b.deadline)));
  deadlines.set(notices, list);
  return list;
}

/** All amounts of the notices, national ones first, newest notice first. */
export function amountsOf(notices: readonly HeldNotice[]): readonly HeldAmount[] {
  const known = amounts.get(notices);
  if (known !== undefined) return known;
  const list = notices
    .toSorted(
      (a, b) =>
        Number(a.front.region !== '全国') - Number(b.front.region !== '全国') ||
        (b.front.date ?? '').localeCompare(a.front.date ?? ''),
    )
    .flatMap((notice) => notice.amounts.map((amount) => ({ amount, notice })));
  amounts.set(notices, list);
  return list;
}

/** The newest day of 成文 in the library: what lists of deadlines count from where no script tells today. */
export function newestDay(notices: readonly HeldNotice[]): string | null {
  return notices.reduce<string | null>(
    (newest, { front }) =>
      front.date !== null && (newest === null || front.date > newest) ? front.date : newest,
    null,
  );
}
