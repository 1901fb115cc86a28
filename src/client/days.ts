/** What the reader chose: the day that parts past from coming, and which deadlines are wanted; empty is all. */
export interface DayChoice {
  readonly base: string;
  readonly region: string;
  readonly topic: string;
}

/** What ends within so many days counts as coming. */
const SOON = 30;

function soonAfter(base: string): string {
  const day = new Date(`${base}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + SOON);
  return day.toISOString().slice(0, 10);
}

function sectionOf(until: string, base: string): 'past' | 'coming' | 'later' {
  if (until < base) return 'past';
  return until <= soonAfter(base) ? 'coming' : 'later';
}

/** Moves the deadlines of a page into its parts — coming, later, without a day, past — and shows those that are wanted. */
export function partDays(page: ParentNode, { base, region, topic }: DayChoice): void {
  const days = [...page.querySelectorAll<HTMLElement>('[data-days] .day')];
  const sorted = days.toSorted((a, b) =>
    (a.dataset['until'] ?? '').localeCompare(b.dataset['until'] ?? ''),
  );
  for (const day of sorted) {
    const { until, region: place, topics = '' } = day.dataset;
    day.hidden =
      (region !== '' && place !== region) || (topic !== '' && !topics.split(' ').includes(topic));
    if (until === undefined) continue;
    const part = sectionOf(until, base);
    day.classList.toggle('past', part === 'past');
    page.querySelector(`[data-days="${part}"] > ol`)?.append(day);
  }
  for (const section of page.querySelectorAll<HTMLElement>('[data-days]')) {
    const shown = [...section.querySelectorAll<HTMLElement>('.day')].filter((day) => !day.hidden);
    section.hidden = shown.length === 0;
    const count = section.querySelector('h2 .k');
    if (count !== null) count.textContent = String(shown.length);
    const name = section.querySelector<HTMLElement>('[data-later]');
    if (name !== null) name.textContent = '以后';
  }
}
