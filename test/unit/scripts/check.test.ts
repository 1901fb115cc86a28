import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkCommand } from '../../../scripts/run/check-command.ts';
import { splitCommand } from '../../../scripts/run/split-command.ts';

const HOME = process.cwd();
const TEXT = readFileSync('content/bulletins/2020-02.txt', 'utf8')
  .split('\n')
  .slice(0, 135)
  .join('\n');
const FIRST = 'content/notices/2020-02/guobanfamingdian-2020-1.md';
const silent = { tell: () => {}, complain: () => {}, draws: false };

let ready = '';
let root = '';
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));
const REGISTER = 'content/bulletins/bulletin.yaml';

const check = (...args: readonly string[]) => {
  const [told, complained]: [string[], string[]] = [[], []];
  const code = checkCommand(args, {
    tell: (line) => told.push(line),
    complain: (line) => complained.push(line),
    draws: false,
  });
  return { code, told, complained };
};

beforeAll(async () => {
  ready = mkdtempSync(join(tmpdir(), 'wenhao-ready-'));
  cpSync('content/data', join(ready, 'content/data'), { recursive: true });
  process.chdir(ready);
  mkdirSync('content/bulletins', { recursive: true });
  writeFileSync('content/bulletins/2020-02.txt', TEXT);
  await splitCommand([], silent);
  edit(REGISTER, (text) =>
    text
      .replace('name: null', 'name: 用工政策')
      .replace('issue: null', 'issue: ""')
      .replace('date: null', 'date: 2020-02'),
  );
  process.chdir(HOME);
}, 60_000);
afterAll(() => rmSync(ready, { recursive: true }));
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenhao-check-'));
  cpSync(ready, root, { recursive: true });
  process.chdir(root);
});
afterEach(() => {
  process.chdir(HOME);
  rmSync(root, { recursive: true });
});

test('what neither the bulletin nor an editor tells of it is asked for in one line', () => {
  edit(REGISTER, (text) => text.replace('用工政策', 'null').replace('date: 2020-02', 'date: null'));
  const { code, told } = check();
  expect(code).toBe(0);
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^提醒 content\/bulletins\/bulletin\.yaml：2020-02 的 name（.*date（/u);
});

test('what split wrote is in order', () => {
  expect(check()).toEqual({ code: 0, told: ['2 件公文，0 个错误，0 个提醒'], complained: [] });
});

test.each<[string, () => void, RegExp]>([
  [
    'a notice',
    () => edit(FIRST, (text) => text.replace('2020-01-26', '2020-02-31')),
    /guobanfamingdian-2020-1\.md 第5行：字段 date/u,
  ],
  [
    'a page map',
    () => edit('content/notices/2020-02/pages.json', (text) => text.slice(1)),
    /pages\.json 不完整/u,
  ],
  [
    'bulletin.yaml',
    () =>
      edit('content/bulletins/bulletin.yaml', (text) =>
        text.replace('publisher: null', 'publisher: 5'),
      ),
    /bulletin\.yaml 第\d行：2020-02\.publisher.*请改正/u,
  ],
  [
    'the YAML of a data file',
    () => edit('content/data/topics.yaml', (text) => `${text}\n- id: "a`),
    /topics\.yaml 第\d+行：YAML 写法有误/u,
  ],
  [
    'a field of a data file',
    () => edit('content/data/issuers.yaml', (text) => text.replace('region: 全国', 'region: 1')),
    /issuers\.yaml 第\d+行：\d+\.region/u,
  ],
  [
    'a reference to a topic',
    () => edit(FIRST, (text) => text.replace(/topics:\n {2}- ".*"/u, 'topics:\n  - "no-such"')),
    /no-such 不在/u,
  ],
])('%s broken by hand is one error with file and line, and exit 1', (_, breakIt, words) => {
  breakIt();
  const { code, complained, told } = check();
  expect(code).toBe(1);
  expect(complained).toHaveLength(1);
  expect(complained[0]).toMatch(words);
  expect(told.at(-1)).toContain('1 个错误');
});

test('a bulletin that changed or went since the split is a reminder', () => {
  writeFileSync('content/bulletins/2020-02.txt', `${TEXT}\n附注`);
  expect(check()).toMatchObject({
    code: 0,
    told: [expect.stringContaining('npm run split'), expect.any(String)],
  });
  rmSync('content/bulletins/2020-02.txt');
  expect(check().told[0]).toContain('没有对应的文件');
});

test('--help shows an example and the exit codes', () => {
  expect(check('--help').told.join('\n')).toMatch(/例：[\s\S]*退出码/u);
});
