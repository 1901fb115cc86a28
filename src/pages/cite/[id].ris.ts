import type { APIRoute } from 'astro';
import { ris } from '../../library/cite-as-record.ts';
import { citedRecord } from '../../site/cited-record.ts';
import { type HeldNotice, library } from '../../site/library.ts';

export async function getStaticPaths() {
  const { notices } = await library();
  return notices.map((notice) => ({ params: { id: notice.front.id }, props: { notice } }));
}

/** The notice as a RIS record, for reference managers. */
export const GET: APIRoute<{ notice: HeldNotice }> = async ({ props }) =>
  new Response(ris(citedRecord(props.notice, await library())));
