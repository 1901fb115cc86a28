import ical from 'ical-generator';
import type { Deadline } from '../model/deadline.ts';
import { shortQuote } from './facts/short-quote.ts';

/** A deadline with the notice that sets it. */
export interface CalendarEntry {
  readonly notice: {
    readonly id: string;
    readonly title: string;
    readonly docNumber: string | null;
    /** ISO, or null. */
    readonly date: string | null;
  };
  readonly deadline: Deadline;
  /** Public address of the clause, or null where the site has none. */
  readonly url: string | null;
}

/**
 * Gives the text of an iCalendar file: one all-day event on the last day of each dated entry (on the first, where it has
 * no last), with what is due in its title and the exact words below. Entries without a date are left out; nothing in it depends on when it is made.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'wenhao', product: 'wenhao', language: 'ZH' } });
  const used = new Map<string, number>();
  for (const { notice, deadline, url } of entries) {
    const day = deadline.until ?? deadline.from;
    if (day === null) continue;
    const stem = `${notice.id}.${deadline.clause}`;
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    const source = notice.docNumber ?? `《${notice.title}》`;
    calendar.createEvent({
      id: `${stem}.${count}@wenhao`,
      start: utcDay(day),
      allDay: true,
      // iCalendar wants a time stamp; the date of the notice never changes.
      stamp: utcDay(notice.date ?? day),
      summary: `${shortQuote(deadline.quote, deadline.wording)}　${source}`,
      description: `${deadline.sentence}\n${source}${notice.docNumber === null ? '' : `《${notice.title}》`}`,
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.toString();
}

function utcDay(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
