import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BITS, placeBits } from '../../../../src/search/pagefind/place-bits.ts';

test.each([
  ['the title', [0], 1, 0b1],
  ['each piece, where there are few', [0, 1, 5], 9, 0b100011],
  ['the last of as many as there are bits', [30], 31, 2 ** 30],
  ['bands of pieces, where there are more', [0, 1, 2, 3, 60], 61, 2 ** 30 + 0b111],
])('%s', (_, pieces, count, bits) => {
  expect(placeBits(pieces, count)).toBe(bits);
});

test('neighbours stay neighbours, the title stays alone, and every place fits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, share) => {
        const bitOf = (piece: number): number => Math.log2(placeBits([piece], count));
        const piece = 1 + Math.floor(share * (count - 2));
        const next = Math.min(count - 1, piece + 1);
        expect(bitOf(piece)).toBeGreaterThan(0);
        expect(bitOf(next) - bitOf(piece)).toBeGreaterThanOrEqual(0);
        expect(bitOf(next) - bitOf(piece)).toBeLessThanOrEqual(1);
        expect(bitOf(count - 1)).toBeLessThan(BITS);
      },
    ),
  );
});
