import { expect, test } from 'vitest';
import { fileName } from '../../../../src/search/pagefind/file-name.ts';

const DIGEST = '0123456789abcdef';

test.each([
  [[], '0123456789'],
  [['0123456788'], '0123456789'],
  [['0123456789'], '0123456789a'],
  [['0123456789', '0123456789a'], '0123456789ab'],
])('beside %j it is called %s', (taken, name) => {
  expect(fileName(DIGEST, new Set(taken))).toBe(name);
});
