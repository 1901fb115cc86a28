/** Bits of a place: Pagefind has numbers of 32 bits with a sign. */
export const BITS = 31;

/**
 * In which pieces of a notice a word stands, as one number: bit 0 is the title, which is the first piece, and the others are the pieces behind
 * it, one by one, or in bands of equal length where there are more pieces than bits. Pagefind searches for the first place of a word in half the
 * time that it takes for all of them, and this way the first tells of all. `count` is the number of pieces in the notice.
 */
export function placeBits(pieces: Iterable<number>, count: number): number {
  let bits = 0;
  for (const piece of pieces) {
    const bit =
      count <= BITS || piece === 0
        ? piece
        : 1 + Math.floor(((piece - 1) * (BITS - 1)) / (count - 1));
    bits |= 1 << bit;
  }
  return bits;
}
