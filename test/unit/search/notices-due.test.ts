import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesDue } from '../../../src/search/notices-due.ts';
import { readTwins } from '../../../src/search/read-data.ts';

test('notices that set a day are known from their twins', () => {
  const due = noticesDue(readTwins(join(import.meta.dirname, '../../fixtures/search')), null);
  // 至6月30日 of the housing fund; the leave to mind children sets no day of its own.
  expect(due).toContain('jianjin-2020-23');
  expect(due).not.toContain('jingrenshelaozi-2020-13');
});

test('notices that set a day are known from the table of deadlines, where there is one', () => {
  const table =
    '\ufeffnotice,clause,until\na-1,sec_1,2020-02-02\na-2,sec_1,\na-3,"say ""so""",2020-03-01\n';
  expect([...noticesDue([], table)]).toEqual(['a-1', 'a-3']);
});
