/** Room for so many more bytes behind the first `end`: the same buffer where it has it, else a larger one with those bytes. */
export function grownBytes(
  bytes: Buffer<ArrayBuffer>,
  end: number,
  more: number,
): Buffer<ArrayBuffer> {
  if (end + more <= bytes.length) return bytes;
  const grown = Buffer.allocUnsafe(Math.max(bytes.length * 2, end + more));
  bytes.copy(grown, 0, 0, end);
  return grown;
}
