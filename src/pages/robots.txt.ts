import type { APIRoute } from 'astro';
import { addressOf } from '../site/address.ts';
import { library } from '../site/library.ts';

export const GET: APIRoute = async () => {
  const { config } = await library();
  const sitemap = addressOf('sitemap.xml', config.address);
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`])];
  return new Response(`${lines.join('\n')}\n`);
};
