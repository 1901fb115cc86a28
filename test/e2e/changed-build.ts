import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOffline } from '../../src/offline/build-offline.ts';
import { buildSearch } from '../../src/search/build-search.ts';

/** Makes another build of a copy of `dist/`: `node changed-build.ts DIST FROM TO` changes words of one notice, and all that follows from it. */
const [dist = '', notice = '', from = '', to = ''] = process.argv.slice(2);
for (const file of globSync(`notices/${notice}.*`, { cwd: dist })) {
  const path = join(dist, file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}
await buildSearch({ dist, data: 'content/data' });
await buildOffline(dist);
