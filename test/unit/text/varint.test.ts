import fc from 'fast-check';
import { expect, test } from 'vitest';
import { varintReader, writeVarint } from '../../../src/text/varint.ts';

test('numbers come back as they were written, one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const bytes: number[] = [];
      for (const it of numbers) writeVarint(bytes, it);
      const reader = varintReader(Uint8Array.from(bytes));
      expect(numbers.map(() => reader.next())).toEqual(numbers);
      expect(reader.at()).toBe(bytes.length);
    }),
  );
});

test('small numbers take one byte', () => {
  const bytes: number[] = [];
  for (const it of [0, 127, 128]) writeVarint(bytes, it);
  expect(bytes).toEqual([0, 127, 128, 1]);
});
