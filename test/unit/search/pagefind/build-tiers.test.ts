import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearch } from '../../../../src/search/build-search.ts';
import { tieredManifest } from '../client/tiers.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/search');
const dist = mkdtempSync(join(tmpdir(), 'tiers-'));
const build = (): Promise<void> =>
  buildSearch({ dist, data: join(FIXTURES, 'data'), wholeTextLimit: 0 });
const files = (): string[] =>
  globSync('**/*', { cwd: dist })
    .filter((name) => statSync(join(dist, name)).isFile())
    .sort();
const sums = (): string[] =>
  files().map(
    (name) =>
      `${name} ${createHash('sha256')
        .update(readFileSync(join(dist, name)))
        .digest('hex')}`,
  );

beforeAll(async () => {
  cpSync(join(FIXTURES, 'notices'), join(dist, 'notices'), { recursive: true });
  await build();
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true }));

test('no file is empty, none is there that the search page does not use', () => {
  for (const name of files()) expect(statSync(join(dist, name)).size, name).toBeGreaterThan(0);
  const names = files().filter((name) => name.startsWith('pagefind'));
  expect(names.filter((name) => /ui|highlight|fragment|\.html$/.test(name))).toEqual([]);
  expect(names).toContain('pagefind/pagefind-worker.js');
  expect(names).toContain('pagefind/pagefind-entry.json');
  expect(names).toContain('pagefind/wasm.unknown.pagefind');
});

test('every file of an index also stands there as a script', () => {
  const index = files().filter((name) => /\.(?:pf_index|pf_meta|pagefind|json)$/.test(name));
  const those = index.filter((name) => name.startsWith('pagefind'));
  expect(those.length).toBeGreaterThan(4);
  for (const name of those) {
    const script = readFileSync(join(dist, `${name}.js`), 'utf8');
    const [, coded = ''] = /"([^"]*)"\);\n$/.exec(script) ?? [];
    expect(Buffer.from(coded, 'base64').equals(readFileSync(join(dist, name))), name).toBe(true);
  }
});

test('the manifest names files that are there', async () => {
  const { core, numbers, vocabulary, grams, suggest, pinyin, traditional } =
    await tieredManifest(dist);
  for (const name of [core, numbers, suggest, pinyin, traditional, ...vocabulary, ...grams])
    expect(files()).toContain(`search-index/${name}`);
});

test('the same notices give the same bytes, and a small library needs none of this', async () => {
  const before = sums();
  await build();
  expect(sums()).toEqual(before);
  await buildSearch({ dist, data: join(FIXTURES, 'data') });
  expect(files().filter((name) => name.startsWith('pagefind'))).toEqual([]);
}, 60_000);
