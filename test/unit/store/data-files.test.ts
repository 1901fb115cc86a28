import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFiles } from '../../../src/store/data-files.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'wenhao-data-'));
  cpSync('content/data', join(content, 'data'), { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const told = (): string[] =>
  Object.values(dataFiles(content)).flatMap(({ problems }) =>
    problems.map(({ message }) => message.slice(content.length + 1)),
  );

test('the data of this repository is in order', () => {
  expect(told()).toEqual([]);
});

test.each([
  ['synonyms.yaml', '坏: [', 'data/synonyms.yaml 第1行：YAML 写法有误'],
  [
    'query-words.yaml',
    'drop: []\nask: 3\nfaint: []\n',
    'data/query-words.yaml 第2行：ask：应为“名称: 内容”的写法；请改正',
  ],
  [
    'query-words.yaml',
    'drop: []\nask: {}\n',
    'data/query-words.yaml 第1行：faint：没有填写；请改正',
  ],
  ['topics.yaml', '- id: 1\n', 'data/topics.yaml 第1行：0.id：应为文字；请改正'],
  ['laws.yaml', `${'? '.repeat(900)}x: 1`, 'data/laws.yaml 第1行：YAML 的名称须是文字'],
  ['laws.yaml', 'x: 1\n', 'data/laws.yaml 第1行：'],
])('a slip in %s is told by file, line and field', (file, text, message) => {
  writeFileSync(join(content, 'data', file), text);
  expect(told().some((line) => line.startsWith(message))).toBe(true);
});

/** As in a caller that stands deep itself: the reader of YAML has its own end of the stack, and turning its tree into data another. */
const below = (depth: number): string[] => (depth === 0 ? told() : below(depth - 1));

test.each([100, 700, 5_000])('%i lists within lists are no crash', (count) => {
  // The others are not what is asked here, and take time to read.
  for (const name of readdirSync(join(content, 'data')))
    if (name !== 'issuers.yaml') writeFileSync(join(content, 'data', name), '');
  writeFileSync(join(content, 'data/issuers.yaml'), '- '.repeat(count));
  for (const depth of [0, 2_000, 4_000])
    expect(below(depth).some((line) => line.startsWith('data/issuers.yaml'))).toBe(true);
});
