import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { type HeldNotice, library } from '../../site/library.ts';

export async function getStaticPaths() {
  const { notices } = await library();
  return notices.map((notice) => ({ params: { id: notice.front.id }, props: { notice } }));
}

/** The file as it lies in `content/notices`. */
export const GET: APIRoute<{ notice: HeldNotice }> = ({ props }) =>
  new Response(readFileSync(props.notice.file, 'utf8'), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
