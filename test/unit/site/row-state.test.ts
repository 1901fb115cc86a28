import { expect, test } from 'vitest';
import type { ComparedClause } from '../../../src/model/comparison.ts';
import { rowState } from '../../../src/site/row-state.ts';

const side = (...elsewhere: readonly string[]) => ({
  clause: 'p_1',
  label: null,
  words: [],
  elsewhere,
});
const row = (rest: Partial<ComparedClause>): ComparedClause => ({
  state: 'changed',
  isHeading: false,
  a: null,
  b: null,
  ...rest,
});

test('what the other notice tells elsewhere stands on no side alone', () => {
  expect(rowState(row({ state: 'only-a', a: side() }))).toBe('only-a');
  expect(rowState(row({ state: 'only-a', a: side('sec_2') }))).toBe('told-b');
  expect(rowState(row({ state: 'only-b', b: side('sec_2') }))).toBe('told-a');
  expect(rowState(row({ a: side('sec_2'), b: side() }))).toBe('changed');
});
