import { calendarFile } from '../library/ics.ts';
import { addressOf } from './address.ts';
import type { HeldDeadline } from './facts.ts';

/** The calendar of deadlines that end on a known day, as an iCalendar file. */
export function deadlineCalendar(
  name: string,
  deadlines: readonly HeldDeadline[],
  address: string | null,
): Response {
  const entries = deadlines
    .filter(({ deadline }) => deadline.until !== null)
    .map(({ deadline, notice: { front } }) => ({
      notice: front,
      deadline,
      url: addressOf(`notices/${front.id}.html#${deadline.clause}`, address),
    }));
  return new Response(calendarFile(name, entries), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
