import type { APIRoute } from 'astro';
import { cslItem } from '../../library/cite-as-record.ts';
import { citedRecord } from '../../site/cited-record.ts';
import { type HeldNotice, library } from '../../site/library.ts';

export async function getStaticPaths() {
  const { notices } = await library();
  return notices.map((notice) => ({ params: { id: notice.front.id }, props: { notice } }));
}

/** The notice as CSL-JSON, for citeproc and Zotero. */
export const GET: APIRoute<{ notice: HeldNotice }> = async ({ props }) =>
  new Response(`${JSON.stringify([cslItem(citedRecord(props.notice, await library()))])}\n`);
