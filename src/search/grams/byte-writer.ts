import { grownBytes } from '../grown-bytes.ts';

const SEVEN_BITS = 128;
const LOW_BITS = 0x7f;
/** Bytes of the longest number: see `writeVarint`. */
const LONGEST = 5;
const FIRST_ROOM = 1 << 16;

/** A growing run of bytes that can be cut off. */
export interface ByteWriter {
  readonly length: () => number;
  /** Appends numbers as `writeVarint` does: how many places there are, and how far each is from the one before. */
  readonly places: (places: Uint32Array) => void;
  readonly raw: (bytes: Uint8Array) => void;
  readonly cut: (length: number) => void;
  /** All bytes so far: they change with what is written next. */
  readonly bytes: () => Buffer;
}

/** An empty run of bytes. */
export function byteWriter(): ByteWriter {
  let bytes = Buffer.allocUnsafe(FIRST_ROOM);
  let end = 0;
  const room = (more: number): void => {
    bytes = grownBytes(bytes, end, more);
  };
  return {
    length: () => end,
    places: (places) => {
      room((places.length + 1) * LONGEST);
      const into = bytes;
      let to = end;
      const varint = (value: number): void => {
        let rest = value;
        while (rest >= SEVEN_BITS) {
          into[to++] = (rest & LOW_BITS) | SEVEN_BITS;
          rest >>>= 7;
        }
        into[to++] = rest;
      };
      varint(places.length);
      let before = 0;
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0;
        varint(place - before);
        before = place;
      }
      end = to;
    },
    raw: (more) => {
      room(more.length);
      bytes.set(more, end);
      end += more.length;
    },
    cut: (length) => {
      end = length;
    },
    bytes: () => bytes.subarray(0, end),
  };
}
