const SEVEN_BITS = 128;

/** Appends whole numbers from 0 on, seven bits a byte, the lowest first; all bytes but the last of a number have the high bit. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= SEVEN_BITS) {
    bytes.push((rest % SEVEN_BITS) + SEVEN_BITS);
    rest = Math.floor(rest / SEVEN_BITS);
  }
  bytes.push(rest);
}

/** Reads numbers so written one after the other, from the given place on; `at` tells where the next one begins. */
export function varintReader(bytes: Uint8Array, from = 0) {
  let at = from;
  return {
    next: (): number => {
      let value = 0;
      let unit = 1;
      for (;;) {
        const byte = bytes[at] ?? 0;
        at += 1;
        if (byte < SEVEN_BITS) return value + byte * unit;
        value += (byte - SEVEN_BITS) * unit;
        unit *= SEVEN_BITS;
      }
    },
    /** The next bytes as they are. */
    take: (length: number): Uint8Array => {
      at += length;
      return bytes.subarray(at - length, at);
    },
    at: (): number => at,
  };
}
