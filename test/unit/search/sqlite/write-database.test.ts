import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTables } from '../../../../src/search/sqlite/read-tables.ts';
import { writeDatabase } from '../../../../src/search/sqlite/write-database.ts';
import { indexCutter } from '../../../../src/text/words.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenhao-sqlite-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const front = {
  issuersInferred: false,
  kind: '通知',
  region: '全国',
  section: '人社部',
  addressees: [],
  attachments: [],
  bulletin: '2020-02',
  contentHash: 'a'.repeat(64),
};
const NOTICES = [
  {
    ...front,
    id: 'renshebufa-2020-8',
    title: '关于稳定劳动关系的意见',
    docNumber: '人社部发〔2020〕8号',
    date: '2020-02-07',
    issuers: ['人力资源社会保障部', '全国总工会'],
    topics: ['labor-relations'],
    ordinal: 1,
    pages: [42, 47],
    url: 'notices/renshebufa-2020-8.html',
    cites: ['2020-02-16'],
    citedBy: [],
  },
  {
    ...front,
    id: '2020-02-16',
    title: '答记者问',
    docNumber: null,
    date: null,
    issuers: [],
    topics: [],
    ordinal: 2,
    pages: null,
    url: 'notices/2020-02-16.html',
    cites: [],
    citedBy: ['renshebufa-2020-8'],
  },
];
const CLAUSES = [
  {
    notice: 'renshebufa-2020-8',
    clause: 'sec_1',
    parent: null,
    kind: 'sec',
    label: '一、',
    heading: '缴纳社会保险费',
    text: '一、缴纳社会保险费。“企业”可以缓缴,\n不超过6个月。',
  },
];

function site(): string {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'data'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(dist, 'data', name), text);
  write('notices.json', JSON.stringify(NOTICES));
  write('clauses.ndjson', CLAUSES.map((it) => `${JSON.stringify(it)}\n`).join(''));
  write(
    'links.csv',
    '\uFEFFnotice,clause,kind,target,target_clause,text,sentence\r\nrenshebufa-2020-8,sec_1,notice,2020-02-16,,《答》,"依《答》,\n""照办""。"\r\n',
  );
  write('deadlines.csv', '\uFEFFnotice,clause,kind,from,until,year,wording,sentence\r\n');
  write(
    'amounts.csv',
    '\uFEFFnotice,clause,kind,value,unit,bound,per,role,wording,sentence\r\nrenshebufa-2020-8,,months,6,个月,most,,measure,不超过6个月,不超过6个月。\r\n',
  );
  return dist;
}

function written(name: string): string {
  const data = readTables(site());
  if (data === null) throw new Error('the data is there');
  const path = join(folder, name);
  writeDatabase(path, data, indexCutter([]));
  return path;
}

test('every row of the data files comes back, absent values as NULL', () => {
  const database = new DatabaseSync(written('a.sqlite'), { readOnly: true });
  const all = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  expect(all('SELECT id, doc_number, date, page_first FROM notices ORDER BY ordinal')).toEqual([
    {
      id: 'renshebufa-2020-8',
      doc_number: '人社部发〔2020〕8号',
      date: '2020-02-07',
      page_first: 42,
    },
    { id: '2020-02-16', doc_number: null, date: null, page_first: null },
  ]);
  expect(all('SELECT name FROM notice_issuers ORDER BY place')).toEqual([
    { name: '人力资源社会保障部' },
    { name: '全国总工会' },
  ]);
  expect(all('SELECT cited FROM notice_cites')).toEqual([{ cited: '2020-02-16' }]);
  expect(all('SELECT text FROM clauses')).toEqual([{ text: CLAUSES[0]?.text }]);
  expect(all('SELECT target_clause, sentence FROM links')).toEqual([
    { target_clause: null, sentence: '依《答》,\n"照办"。' },
  ]);
  expect(all('SELECT value, clause, role FROM amounts')).toEqual([
    { value: 6, clause: null, role: 'measure' },
  ]);
  expect(all('SELECT * FROM deadlines')).toEqual([]);
  expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(all('PRAGMA foreign_key_check')).toEqual([]);
  database.close();
});

test('words are found, long and short, in title and text', () => {
  const database = new DatabaseSync(written('a.sqlite'), { readOnly: true });
  const found = (query: string): number =>
    database
      .prepare(
        'SELECT clause FROM clauses_fts JOIN clauses ON number = clauses_fts.rowid WHERE clauses_fts MATCH ?',
      )
      .all(query).length;
  for (const query of ['社会保险', '保险', '缓缴 企业', '劳动 关系', 'heading : 缴纳'])
    expect(found(query), query).toBe(1);
  expect(found('工伤')).toBe(0);
  database.close();
});

test('the same data gives the same bytes', () => {
  expect(readFileSync(written('a.sqlite')).equals(readFileSync(written('b.sqlite')))).toBe(true);
});

test('without a built site there is nothing to read', () => {
  expect(readTables(join(folder, 'none'))).toBeNull();
});
