import { calendarFile } from '../library/ics.ts';
import { addressOf } from './address.ts';
import { type HeldDeadline, newestDay } from './facts.ts';

/** Entries up to which a calendar holds all; a larger one leaves out what ended long before the newest notice. */
const MOST = 1000;
const YEARS_KEPT = 1;

function recent(deadlines: readonly HeldDeadline[]): readonly HeldDeadline[] {
  if (deadlines.length <= MOST) return deadlines;
  const newest = newestDay(deadlines.map(({ notice }) => notice)) ?? '';
  const since = `${Number(newest.slice(0, 4)) - YEARS_KEPT}${newest.slice(4)}`;
  return deadlines.filter(({ deadline }) => (deadline.until ?? '') >= since);
}

/** The calendar of deadlines that end on a known day, as an iCalendar file. Of a large library, those of the last year and to come. */
export function deadlineCalendar(
  name: string,
  deadlines: readonly HeldDeadline[],
  address: string | null,
): Response {
  const dated = deadlines.filter(({ deadline }) => deadline.until !== null);
  const entries = recent(dated).map(({ deadline, notice: { front } }) => ({
    notice: front,
    deadline,
    url: addressOf(`notices/${front.id}.html#${deadline.clause}`, address),
  }));
  return new Response(calendarFile(name, entries), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
