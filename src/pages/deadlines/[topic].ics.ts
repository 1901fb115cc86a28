import type { APIRoute } from 'astro';
import type { Topic } from '../../model/topic.ts';
import { deadlineCalendar } from '../../site/calendar-entries.ts';
import { deadlinesOf } from '../../site/facts.ts';
import { library } from '../../site/library.ts';

export async function getStaticPaths() {
  const { topics } = await library();
  return topics.map((topic) => ({ params: { topic: topic.id }, props: { topic } }));
}

/** The deadlines of one topic, to subscribe to. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) => {
  const { notices, config } = await library();
  const held = notices.filter(({ front }) => front.topics.includes(topic.id));
  return deadlineCalendar(`${config.name}·${topic.name}`, deadlinesOf(held), config.address);
};
