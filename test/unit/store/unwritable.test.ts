import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwritable } from '../../../src/store/unwritable.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wenhao-place-'));
  writeFileSync(join(root, 'file.txt'), '文');
  mkdirSync(join(root, 'folder'));
});
afterAll(() => rmSync(root, { recursive: true }));

test.each<[string, string, 'file' | 'folder', RegExp | null]>([
  ['a folder that is there', 'folder', 'folder', null],
  ['a folder that is to be made', 'folder/new/newer', 'folder', null],
  ['a file that is there', 'file.txt', 'file', null],
  ['a file where a folder is to be', 'file.txt', 'folder', /file\.txt 是文件，不是文件夹；/u],
  ['a folder below a file', 'file.txt/new', 'folder', /file\.txt 是文件，不是文件夹；/u],
  ['a folder where a file is to be', 'folder', 'file', /folder 是文件夹，不是文件；/u],
])('%s', (_, path, is, words) => {
  const found = unwritable([{ path: join(root, path), is }]);
  expect(found).toHaveLength(words === null ? 0 : 1);
  if (words !== null) expect(found[0]).toMatch(words);
});
