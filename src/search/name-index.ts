import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchManifest } from '../model/search-index.ts';
import type { TieredManifest } from '../model/search-tiers.ts';

// <div id="search-app" data-root="./"
const APP = /(<div id="search-app")(?: data-index="[^"]*")?/;

// <script src="./assets/search.0123456789.js"
const CLIENT = /assets\/search\.[0-9a-f]+\.js/;
const ARCHIVE = /^archive\.[0-9a-f]+\.js$/;

/**
 * Writes the names of the index files into the search page of a built site, so that it need not ask for them first; the page of a library in
 * tiers gets the script that can open one.
 */
export function nameIndex(dist: string, manifest: SearchManifest | TieredManifest): void {
  const page = join(dist, 'search.html');
  if (!existsSync(page)) return;
  const named = JSON.stringify(manifest).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = readFileSync(page, 'utf8');
  const archive =
    manifest.version === 2 && existsSync(join(dist, 'assets'))
      ? readdirSync(join(dist, 'assets')).find((file) => ARCHIVE.test(file))
      : undefined;
  writeFileSync(
    page,
    html
      .replace(APP, (_, start: string) => `${start} data-index="${named}"`)
      .replace(CLIENT, (small) => (archive === undefined ? small : `assets/${archive}`)),
  );
}
