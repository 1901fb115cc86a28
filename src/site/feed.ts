import { Feed } from 'feed';
import type { SiteConfig } from '../model/site-config.ts';
import { addressOf } from './address.ts';
import type { HeldNotice } from './library.ts';

/** Feeds carry this many of the newest notices. */
const LENGTH = 50;

/** The feed library declares titles as HTML: what a hostile title holds must stay text. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * An Atom feed of notices, newest first. Its time is that of its newest notice, so that the same content gives the
 * same bytes. Throws without a public address, which every Atom id needs.
 */
export function atomFeed(
  title: string,
  path: string,
  notices: readonly HeldNotice[],
  config: SiteConfig,
): string {
  const home = addressOf('index.html', config.address);
  const self = addressOf(path, config.address);
  if (home === null || self === null) throw new Error('site.yaml 没有 address，不能生成订阅');
  const dated = notices
    .filter(({ front }) => front.date !== null)
    .toSorted((a, b) => (b.front.date ?? '').localeCompare(a.front.date ?? ''))
    .slice(0, LENGTH);
  const timeOf = (notice: HeldNotice | undefined): Date =>
    new Date(`${notice?.front.date ?? '1970-01-01'}T00:00:00+08:00`);
  const feed = new Feed({
    id: self,
    title,
    link: home,
    feed: self,
    description: config.tagline,
    language: 'zh-Hans',
    copyright: '',
    updated: timeOf(dated[0]),
    generator: config.name,
  });
  for (const notice of dated) {
    const { front } = notice;
    const link = addressOf(`notices/${front.id}.html`, config.address) ?? '';
    feed.addItem({
      title: escapeMarkup(
        front.docNumber === null ? front.title : `${front.docNumber}　${front.title}`,
      ),
      id: link,
      link,
      date: timeOf(notice),
      published: timeOf(notice),
      author: front.issuers.map((name) => ({ name })),
    });
  }
  return feed.atom1();
}
