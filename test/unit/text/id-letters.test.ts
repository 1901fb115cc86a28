import { expect, test } from 'vitest';
import { idLetters } from '../../../src/text/id-letters.ts';

test.each([
  ['renshebufa-2020-8', 'renshebufa'],
  ['beijingrenda-15-23', 'beijingrenda'],
  ['guowuyuan-ling-423', 'guowuyuan-ling-423'],
])('%s begins with %s', (id, letters) => {
  expect(idLetters(id)).toBe(letters);
});
