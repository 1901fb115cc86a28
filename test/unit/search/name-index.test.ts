import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SearchManifest } from '../../../src/model/search-index.ts';
import type { TieredManifest } from '../../../src/model/search-tiers.ts';
import { nameIndex } from '../../../src/search/name-index.ts';

const dist = mkdtempSync(join(tmpdir(), 'name-index-'));
afterAll(() => rmSync(dist, { recursive: true }));

const SMALL = {
  version: 1,
  core: 'core.1.js',
  texts: ['"&'],
  traditional: 't',
  suggest: 's',
} as unknown as SearchManifest;
const LARGE = { version: 2, core: 'core.2.js' } as unknown as TieredManifest;
const PAGE = join(dist, 'search.html');

function named(manifest: SearchManifest | TieredManifest): string {
  nameIndex(dist, manifest);
  return readFileSync(PAGE, 'utf8');
}

test('a page is told the names of the index, and a large library brings the script that opens one', () => {
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'assets/archive.00112233aa.js'), '');
  writeFileSync(
    PAGE,
    '<script src="./assets/search.0123456789.js" defer></script><div id="search-app" data-root="./">',
  );
  const small = named(SMALL);
  expect(small).toContain('assets/search.0123456789.js');
  expect(small).toContain('&quot;texts&quot;:[&quot;\\&quot;&amp;&quot;]');
  const large = named(LARGE);
  expect(large).toContain('src="./assets/archive.00112233aa.js"');
  expect(large).toContain('&quot;core.2.js&quot;');
  expect(large).not.toContain('core.1.js');
  // What opens a large library opens a small one, too.
  expect(named(SMALL)).toContain('archive.00112233aa.js');
});

test('a site without a search page is left alone', () => {
  rmSync(PAGE);
  nameIndex(dist, SMALL);
});
