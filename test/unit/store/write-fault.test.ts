import { expect, test } from 'vitest';
import { writeFault } from '../../../src/store/write-fault.ts';

const thrown = (code: string, path?: string): Error =>
  Object.assign(new Error(code), { code, path });

test.each([
  [
    'EACCES',
    'content/notices/2020-02/a.md.next',
    /^content\/notices\/2020-02\/a\.md 没有读写权限；/u,
  ],
  ['EROFS', 'review', /^review 所在的磁盘是只读的；/u],
  ['ENOTDIR', 'a.txt', /^a\.txt 是文件，不是文件夹；/u],
  ['ENOSPC', undefined, /磁盘已满；请腾出空间/u],
])('%s is told in one sentence', (code, path, words) => {
  expect(writeFault(thrown(code, path))).toMatch(words);
});

test('a fault of the program is none of writing', () => {
  expect(writeFault(new TypeError('x is undefined'))).toBeNull();
  expect(writeFault(thrown('ERR_INVALID_ARG_TYPE'))).toBeNull();
});
