import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesDue } from '../../../src/search/notices-due.ts';
import { readTwins } from '../../../src/search/read-data.ts';

test('notices that set a day are known from their twins', () => {
  const due = noticesDue(readTwins(join(import.meta.dirname, '../../fixtures/search')));
  // 至6月30日 of the housing fund; the leave to mind children sets no day of its own.
  expect(due).toContain('jianjin-2020-23');
  expect(due).not.toContain('jingrenshelaozi-2020-13');
});
