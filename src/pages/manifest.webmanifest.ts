import type { APIRoute } from 'astro';
import { library } from '../site/library.ts';

const PAPER = '#fbf9f4';

/** `manifest.webmanifest`: what a browser needs to put the site among the programs; every address is relative. */
export const GET: APIRoute = async () => {
  const { config } = await library();
  const icon = (src: string, size: number, purpose: 'any' | 'maskable') => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: './',
    name: config.name,
    short_name: config.name,
    description: config.tagline,
    lang: 'zh-Hans',
    dir: 'ltr',
    start_url: './index.html',
    scope: './',
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-mask.png', 512, 'maskable'),
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`);
};
