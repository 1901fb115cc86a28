import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

interface Resource {
  readonly path: string;
  readonly schema?: { readonly fields: readonly { readonly name: string }[] };
}

const read = (path: string): string => readFileSync(`dist/data/${path}`, 'utf8');
const ids = new Set(
  (JSON.parse(read('notices.json')) as { id: string }[]).map((notice) => notice.id),
);

test.beforeEach(({ browserName: _ }, info) => {
  test.skip(info.project.name !== 'root', 'the files are the same everywhere');
});

test('every data file is described, and its columns are those described', () => {
  const { resources } = JSON.parse(read('datapackage.json')) as { resources: Resource[] };
  expect(resources.map(({ path }) => path)).toEqual([
    'notices.json',
    'clauses.ndjson',
    'links.csv',
    'deadlines.csv',
    'amounts.csv',
  ]);
  for (const { path, schema } of resources) {
    if (schema === undefined) continue;
    const [header] = read(path).replace('\uFEFF', '').split('\r\n');
    expect(header?.split(',')).toEqual(schema.fields.map(({ name }) => name));
  }
});

test('clauses are lines of JSON with unique ids, each below a clause that stands before it', () => {
  const seen = new Set<string>();
  for (const line of read('clauses.ndjson').trimEnd().split('\n')) {
    const { notice, clause, parent } = JSON.parse(line) as Record<string, string | null>;
    expect(ids.has(notice ?? '')).toBe(true);
    expect(seen.has(`${notice}#${clause}`), `${notice}#${clause}`).toBe(false);
    if (parent !== null) expect(seen.has(`${notice}#${parent}`)).toBe(true);
    seen.add(`${notice}#${clause}`);
  }
  expect(seen.size).toBeGreaterThan(500);
});

test('tables read the same in another language', () => {
  const script = `
import csv, json, sys
rows = {name: list(csv.DictReader(open(f'dist/data/{name}.csv', encoding='utf-8-sig', newline=''))) for name in ['links', 'deadlines', 'amounts']}
json.dump(rows, sys.stdout)`;
  const { status, stdout, error } = spawnSync('python3', ['-c', script], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  test.skip(error !== undefined, 'python3 is not installed');
  expect(status).toBe(0);
  const tables = JSON.parse(stdout) as Record<string, Record<string, string>[]>;
  for (const [name, rows] of Object.entries(tables)) {
    expect(rows.length, name).toBeGreaterThan(20);
    for (const row of rows) {
      expect(ids.has(row['notice'] ?? ''), name).toBe(true);
      expect(row['sentence'], name).toContain(row['wording'] ?? row['text'] ?? '');
    }
  }
  for (const { kind, target } of tables['links'] ?? []) {
    if (kind === 'notice' || kind === 'clause') expect(ids.has(target ?? '')).toBe(true);
  }
});

test('the SQLite export holds what the data files hold, read with another library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenhao-sqlite-'));
  try {
    const path = join(folder, 'export.sqlite');
    expect(spawnSync('node', ['scripts/export-sqlite.ts', path]).status).toBe(0);
    const script = `
import json, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
one = lambda sql: database.execute(sql).fetchone()[0]
json.dump({
  'check': one('PRAGMA integrity_check'),
  'notices': one('SELECT count(*) FROM notices'),
  'clauses': one('SELECT count(*) FROM clauses'),
  'cites': one('SELECT count(*) FROM notice_cites'),
  'found': one("SELECT count(*) FROM clauses_fts WHERE clauses_fts MATCH '公积金 缓缴'"),
}, sys.stdout)`;
    const { stdout, error } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
    test.skip(error !== undefined, 'python3 is not installed');
    const cites = (JSON.parse(read('notices.json')) as { cites: string[] }[]).flatMap(
      (notice) => notice.cites,
    );
    const told = JSON.parse(stdout) as Record<string, unknown>;
    expect(told).toEqual({
      check: 'ok',
      notices: ids.size,
      clauses: read('clauses.ndjson').trimEnd().split('\n').length,
      cites: cites.length,
      found: told['found'],
    });
    expect(Number(told['found'])).toBeGreaterThanOrEqual(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('one Markdown file holds every notice, and llms.txt names each file that is there', () => {
  const all = readFileSync('dist/all.md', 'utf8');
  for (const id of ids) expect(all).toContain(`- 编号：${id}\n`);
  const paths = [...readFileSync('dist/llms.txt', 'utf8').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(ids.size);
  for (const path of paths) expect(readFileSync(`dist/${path}`).length, path).toBeGreaterThan(0);
});
