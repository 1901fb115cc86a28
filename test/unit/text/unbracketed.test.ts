import { expect, test } from 'vitest';
import { unbracketed } from '../../../src/text/unbracketed.ts';

test.each([
  ['（国务院令第724号）', '国务院令第724号'],
  ['(国务院令第724号）', '国务院令第724号'],
  ['〔法（研）复〔1985〕24号〕', '法（研）复〔1985〕24号'],
  ['【第5号】', '第5号'],
  ['（法（研））', '法（研）'],
])('%s is %s in brackets', (text, inner) => {
  expect(unbracketed(text)).toBe(inner);
});

test.each(['（甲）和（乙）', '（甲', '甲）', '（甲】', '（）', '（', '甲', ''])(
  '%s is not all in brackets',
  (text) => {
    expect(unbracketed(text)).toBeNull();
  },
);
