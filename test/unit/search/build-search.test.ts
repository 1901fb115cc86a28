import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearch } from '../../../src/search/build-search.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/search');
let dist = '';
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync(join(FIXTURES, 'notices'), join(dist, 'notices'), { recursive: true });
  writeFileSync(join(dist, 'notices/jianjin-2020-23.csl.json'), '[]');
  mkdirSync(join(dist, 'topics'));
  writeFileSync(join(dist, 'topics/housing-fund.html'), '');
});
afterAll(() => rmSync(dist, { recursive: true }));

function files(): Record<string, string> {
  const folder = join(dist, 'search-index');
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

function handedOver(source: string): [string, unknown] {
  const given: [string, unknown][] = [];
  new Function('wenhaoSearch', source)((name: string, value: unknown) => given.push([name, value]));
  return given[0] ?? ['', null];
}

test('writes classic scripts that hand over their data under their own name, the same each time', async () => {
  await buildSearch({ dist, data: join(FIXTURES, 'data') });
  const first = files();
  await buildSearch({ dist, data: join(FIXTURES, 'data') });
  expect(files()).toEqual(first);
  expect(
    Object.keys(first)
      .map((name) => name.replace(/\.[0-9a-f]{10}\./, '.'))
      .sort(),
  ).toEqual(['core.js', 'manifest.js', 'pinyin.js', 'suggest.js', 'text-0.js', 'traditional.js']);
  for (const [name, source] of Object.entries(first)) expect(handedOver(source)[0]).toBe(name);
  const [, manifest] = handedOver(first['manifest.js'] ?? '');
  for (const name of Object.values(manifest as Record<string, unknown>).flat())
    if (typeof name === 'string') expect(first).toHaveProperty([name]);
});

test('suggestions lead to pages that exist, and otherwise to a search', async () => {
  const suggest = Object.entries(files()).find(([name]) => name.startsWith('suggest'));
  const [, value] = handedOver(suggest?.[1] ?? '');
  const { terms, notices } = value as { terms: string[][]; notices: string[][] };
  expect(terms).toContainEqual(['住房公积金', '主题', 'topics/housing-fund.html']);
  expect(terms).toContainEqual(['劳动关系', '主题', '']);
  expect(notices).toHaveLength(7);
});

test('a broken word list is told by its file', async () => {
  const data = join(dist, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'synonyms.yaml'), '合同:\n  - { say: 开除, mean: [解除] }\n');
  await expect(buildSearch({ dist, data })).rejects.toThrow(/synonyms\.yaml/);
});

test('a site without notices gets an index that says so', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'search-'));
  await buildSearch({ dist: empty, data: join(FIXTURES, 'data') });
  const core = readdirSync(join(empty, 'search-index')).find((name) => name.startsWith('core'));
  expect(readFileSync(join(empty, 'search-index', core ?? ''), 'utf8')).toContain('"notices":[]');
  rmSync(empty, { recursive: true });
});

test('the search page is told the names of the index files, once however often it is built', async () => {
  const page = join(dist, 'search.html');
  writeFileSync(page, '<main><div id="search-app" data-root="./"></div></main>');
  await buildSearch({ dist, data: join(FIXTURES, 'data') });
  const once = readFileSync(page, 'utf8');
  await buildSearch({ dist, data: join(FIXTURES, 'data') });
  expect(readFileSync(page, 'utf8')).toBe(once);
  const named = /data-index="([^"]*)" data-root="\.\/"/.exec(once)?.[1] ?? '';
  const [, manifest] = handedOver(files()['manifest.js'] ?? '');
  expect(JSON.parse(named.replaceAll('&quot;', '"'))).toEqual(manifest);
  rmSync(page);
});
