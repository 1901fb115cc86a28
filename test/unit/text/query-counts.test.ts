import { expect, test } from 'vitest';
import { queryCounts } from '../../../src/text/query-counts.ts';

test('words that only people say count, particles most, and sayings with a gap not at all', () => {
  const counts = new Map([
    ['工资', 300],
    ['公司', 2],
  ]);
  const said = new Set(['炒鱿鱼', '工资', '把 开除']);
  const questions = { asked: new Set(['吗', '怎么办']), faint: new Set(['公司']) };
  expect([...queryCounts(counts, said, questions)]).toEqual([
    ['工资', 300],
    ['公司', 40],
    ['炒鱿鱼', 12],
    ['吗', 150],
    ['怎么办', 40],
  ]);
});
