import { expect, test } from 'vitest';
import type { Budget } from '../../../scripts/run/budget.ts';
import { budgetTable, isKept } from '../../../scripts/run/budget-table.ts';

const weight: Budget = { name: 'page', value: 5.53, limit: 15, unit: 'KB', bound: 'most' };
const score: Budget = { name: 'score of it', value: 99, limit: 100, unit: '', bound: 'least' };

test('a weight is kept below its limit, a score above it', () => {
  expect([weight, { ...weight, value: 15.1 }, score, { ...score, value: 100 }].map(isKept)).toEqual(
    [true, false, false, true],
  );
});

test('one line each, in columns, with a mark on what is not kept', () => {
  expect(budgetTable([weight, score])).toEqual([
    'Budget       measured  allowed',
    'page          5.53 KB  at most 15',
    'score of it        99  at least 100  OVER',
  ]);
});
