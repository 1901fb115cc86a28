import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../site/calendar-entries.ts';
import { deadlinesOf } from '../site/facts.ts';
import { library } from '../site/library.ts';

/** Every deadline with a known day, to subscribe to. */
export const GET: APIRoute = async () => {
  const { notices, config } = await library();
  return deadlineCalendar(`${config.name}·期限`, deadlinesOf(notices), config.address);
};
