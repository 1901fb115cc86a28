import { dateWord } from './date-word.ts';
import type { HeldNotice } from './library.ts';

/** Notices of one month of 成文, newest first; those without a date come last. */
export interface Month {
  /** Anchor: `m_2020-02`, or `m_none`. */
  readonly id: string;
  readonly name: string;
  readonly notices: readonly HeldNotice[];
}

/** Notices grouped by month, newest month first; within a month newest first, then in bulletin order. */
export function byMonth(notices: readonly HeldNotice[]): Month[] {
  const dated = notices.toSorted((a, b) => (b.front.date ?? '').localeCompare(a.front.date ?? ''));
  const months = new Map<string, HeldNotice[]>();
  for (const notice of dated) {
    const key = notice.front.date?.slice(0, 7) ?? 'none';
    const month = months.get(key);
    if (month === undefined) months.set(key, [notice]);
    else month.push(notice);
  }
  return [...months].map(([key, held]) => ({
    id: `m_${key}`,
    name: key === 'none' ? '未载日期' : dateWord(key),
    notices: held,
  }));
}
