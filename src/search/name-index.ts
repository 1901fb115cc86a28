import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// <div id="search-app" data-root="./"
const APP = /(<div id="search-app")(?: data-index="[^"]*")?/;

/** Writes the names of the index files into the search page of a built site, so that it need not ask for them first. */
export function nameIndex(dist: string, manifest: unknown): void {
  const page = join(dist, 'search.html');
  if (!existsSync(page)) return;
  const named = JSON.stringify(manifest).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace(APP, (_, start: string) => `${start} data-index="${named}"`),
  );
}
