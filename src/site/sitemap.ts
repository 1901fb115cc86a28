import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf } from './address.ts';
import { readData } from './data.ts';

/** Characters of an address that XML reads as markup. */
const MARKUP = /[&<>]/g;

/** Writes `sitemap.xml` with every page of the build, where the instance has a public address. */
export function sitemap(): AstroIntegration {
  return {
    name: 'wenhao-sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const { address } = readData().config;
        if (address === null) return;
        const paths = pages
          .map(({ pathname }) => pathname.replace(/\/$/, ''))
          .filter((path) => path !== '404')
          .sort();
        const entries = paths.map((path) => {
          const place = addressOf(path === '' ? '' : `${path}.html`, address) ?? '';
          return `<url><loc>${place.replace(MARKUP, (mark) => `&#${mark.charCodeAt(0)};`)}</loc></url>`;
        });
        writeFileSync(
          fileURLToPath(new URL('sitemap.xml', dir)),
          `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`,
        );
      },
    },
  };
}
