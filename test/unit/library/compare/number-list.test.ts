import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberList } from '../../../../src/library/compare/number-list.ts';

test('a list of numbers gives back all of them in order, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31), { maxLength: 3000 }), (values) => {
      const list = numberList();
      for (const value of values) list.push(value * 2 ** 21 + 1);
      expect([...list.sorted()]).toEqual(
        values.map((value) => value * 2 ** 21 + 1).sort((a, b) => a - b),
      );
    }),
    { numRuns: 20 },
  );
});
