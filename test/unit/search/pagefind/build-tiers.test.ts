import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Twin } from '../../../../src/model/twin.ts';
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
}, 180_000);
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
}, 180_000);

test('after one changed notice only its part is made anew, and after any change the bytes are those of a build from scratch', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'parts-'));
  const data = mkdtempSync(join(tmpdir(), 'parts-data-'));
  cpSync(join(FIXTURES, 'data'), data, { recursive: true });
  const fresh = { dist, data, wholeTextLimit: 0 };
  const kept = { ...fresh, cache };
  const parts = (): string[] => readdirSync(cache).filter((name) => name.endsWith('.part'));
  const names = globSync('notices/*.json', { cwd: dist }).sort();
  const put = (name: string, bulletin: string, more: Partial<Twin> = {}): void => {
    const twin = JSON.parse(readFileSync(join(dist, name), 'utf8')) as Twin;
    const next = { ...twin, bulletin, ...more };
    writeFileSync(join(dist, `notices/${next.id}.json`), JSON.stringify(next));
  };
  const assertSame = async (): Promise<void> => {
    await buildSearch(kept);
    const those = sums();
    await buildSearch(fresh);
    expect(those).toEqual(sums());
  };
  for (const [at, name] of names.entries())
    put(name, at < names.length / 2 ? '2020-02' : '2020-03');
  try {
    await buildSearch(kept);
    const before = parts();
    expect(before.length).toBeGreaterThan(1);
    const [name = '', second = '', third = ''] = names;
    const text = readFileSync(join(dist, name), 'utf8');
    writeFileSync(join(dist, name), text.replaceAll('工资', '工钱').replaceAll('通知', '告知'));
    await assertSame();
    expect(parts().filter((part) => !before.includes(part))).toHaveLength(1);
    expect(parts()).toHaveLength(before.length);

    // A notice is gone, and an older and a newer bulletin have come.
    rmSync(join(dist, third));
    put(name, '2019-12', { id: '2019-12-1', title: '关于春节值班的通知' });
    put(second, '2020-04', { id: '2020-04-1', title: '关于复工的通知' });
    await assertSame();

    const words = join(data, 'words.txt');
    writeFileSync(words, `${readFileSync(words, 'utf8')}\n春节值班\n`);
    await assertSame();
  } finally {
    for (const folder of [cache, data]) rmSync(folder, { recursive: true });
  }
}, 180_000);
