import type { APIRoute } from 'astro';
import { atomFeed } from '../../site/feed.ts';
import { type HeldNotice, library } from '../../site/library.ts';

interface Props {
  readonly title: string;
  readonly notices: readonly HeldNotice[];
}

/** All notices, and those of each topic and agency: only where the instance has a public address. */
export async function getStaticPaths() {
  const { notices, topics, agencies, config } = await library();
  if (config.address === null) return [];
  const feed = (path: string, title: string, held: readonly HeldNotice[]) => ({
    params: { path },
    props: { title: `${title} · ${config.name}`, notices: held },
  });
  return [
    feed('all', '全部文件', notices),
    ...topics.map(({ id, name }) =>
      feed(
        `topics/${id}`,
        name,
        notices.filter(({ front }) => front.topics.includes(id)),
      ),
    ),
    ...agencies.flatMap(({ id, name, notices: signed }) =>
      id === null ? [] : [feed(`issuers/${id}`, name, signed)],
    ),
  ];
}

export const GET: APIRoute<Props> = async ({ props, params }) => {
  const { config } = await library();
  const xml = atomFeed(props.title, `feeds/${params['path']}.xml`, props.notices, config);
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
