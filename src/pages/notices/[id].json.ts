import type { APIRoute } from 'astro';
import { twin } from '../../library/twin.ts';
import { type HeldNotice, library } from '../../site/library.ts';

export async function getStaticPaths() {
  const { notices } = await library();
  return notices.map((notice) => ({ params: { id: notice.front.id }, props: { notice } }));
}

/** The notice for other software: front matter, clause tree with ids and plain text, citations. */
export const GET: APIRoute<{ notice: HeldNotice }> = ({ props }) =>
  new Response(`${JSON.stringify(twin(props.notice))}\n`);
