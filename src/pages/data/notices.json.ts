import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';

/** `data/notices.json`: front matter of every notice in bulletin order, with its page and what it cites. */
export const GET: APIRoute = async () => {
  const { notices } = await library();
  const rows = notices.map(({ front, cites, citedBy }) => ({
    ...front,
    url: `notices/${front.id}.html`,
    cites,
    citedBy,
  }));
  return new Response(`${JSON.stringify(rows, null, 1)}\n`);
};
