import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bulletinId, listBulletins } from '../../../src/store/list-bulletins.ts';
import { loadSource, openingProblem } from '../../../src/store/load-source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenhao-list-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  ['content/bulletins/2020-02.txt', '2020-02'],
  ['2020.02 (final).PDF', '2020-02-final'],
  ['２０２０－０３.txt', '2020-03'],
  ['政策2020年第3期.docx', 'zhengce2020niandi3qi'],
  ['…….txt', 'bulletin'],
])('the id of %s is %s', (path, id) => {
  expect(bulletinId(path)).toBe(id);
});

test('bulletins are listed by name; what stands beside them is left alone', () => {
  for (const name of [
    'b.txt',
    'a.pdf',
    'README.md',
    'bulletin.yaml',
    '.DS_Store',
    '~$c.docx',
    'x.xlsx',
  ])
    writeFileSync(join(folder, name), '');
  const { files, problems } = listBulletins(folder);
  expect(files.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problems).toMatchObject([{ rule: 'unknown-format', severity: 'warning' }]);
});

test('two files of one id are an error, and neither is read: nobody knows which is meant', () => {
  for (const name of ['2020-02.pdf', '2020-02.txt']) writeFileSync(join(folder, name), '');
  const { files, problems } = listBulletins(folder);
  expect(files).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'same-bulletin', severity: 'error' }]);
});

test.each([
  ['nothing at all', 'gone.txt', 'unreadable', '找不到文件'],
  ['an empty file', 'empty.txt', 'empty-source', '空文件'],
  ['a folder', 'folder.txt', 'unreadable', '是文件夹'],
])('%s is one clear problem', (_, name, rule, words) => {
  writeFileSync(join(folder, 'empty.txt'), '');
  mkdirSync(join(folder, 'folder.txt'));
  const problem = loadSource(join(folder, name), 'x');
  expect(problem).toMatchObject({ rule, severity: 'error' });
  expect('message' in problem && problem.message).toContain(words);
});

test('a file without permission, and one that fails for another reason, say what to do', () => {
  const cause = (code: string): Error => Object.assign(new Error(code), { code });
  expect(openingProblem('a.txt', 'a', cause('EACCES')).message).toContain('没有读取权限');
  expect(openingProblem('a.txt', 'a', cause('EIO')).message).toContain('EIO');
});
