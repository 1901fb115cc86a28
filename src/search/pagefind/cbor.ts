import { grownBytes } from '../grown-bytes.ts';

const MAJOR = 5;
const SHORT = 24;
const BYTE = 24;
const TWO_BYTES = 25;
const FOUR_BYTES = 26;
const LOW_BITS = 0x1f;

/** Kinds of CBOR items that an index of Pagefind is made of. */
export const CBOR = { number: 0, negative: 1, bytes: 2, text: 3, array: 4 } as const;
type Kind = (typeof CBOR)[keyof typeof CBOR];

/** A growing run of bytes in CBOR. */
export function cborWriter() {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let end = 0;
  const room = (more: number): void => {
    bytes = grownBytes(bytes, end, more);
  };
  /** The head of an item: its kind, and its value or length. */
  const head = (kind: Kind, value: number): void => {
    room(MAJOR);
    if (value < SHORT) end = bytes.writeUInt8((kind << MAJOR) | value, end);
    else if (value < 0x100) {
      end = bytes.writeUInt8((kind << MAJOR) | BYTE, end);
      end = bytes.writeUInt8(value, end);
    } else if (value < 0x10000) {
      end = bytes.writeUInt8((kind << MAJOR) | TWO_BYTES, end);
      end = bytes.writeUInt16BE(value, end);
    } else {
      end = bytes.writeUInt8((kind << MAJOR) | FOUR_BYTES, end);
      end = bytes.writeUInt32BE(value, end);
    }
  };
  const raw = (more: Uint8Array): void => {
    room(more.length);
    bytes.set(more, end);
    end += more.length;
  };
  /** Bytes of another run, from one place to another. */
  const copy = (source: Buffer, from: number, to: number): void => {
    room(to - from);
    end += source.copy(bytes, end, from, to);
  };
  return {
    head,
    raw,
    copy,
    text: (text: string): void => {
      const coded = Buffer.from(text, 'utf8');
      head(CBOR.text, coded.length);
      raw(coded);
    },
    length: (): number => end,
    /** What was written since the last time, which is forgotten. */
    take: (): Buffer => {
      const own = Buffer.from(bytes.subarray(0, end));
      end = 0;
      return own;
    },
  };
}

/** Reads CBOR item by item. Each function throws when something else comes. */
export function cborReader(bytes: Buffer, from = 0) {
  let at = from;
  const head = (wanted: Kind): number => {
    const first = bytes.readUInt8(at);
    if (first >> MAJOR !== wanted) throw new Error(`Pagefind: unknown index, ${first} at ${at}`);
    const low = first & LOW_BITS;
    at += 1;
    if (low < SHORT) return low;
    at += 1 << (low - BYTE);
    if (low === BYTE) return bytes.readUInt8(at - 1);
    if (low === TWO_BYTES) return bytes.readUInt16BE(at - 2);
    if (low === FOUR_BYTES) return bytes.readUInt32BE(at - 4);
    throw new Error(`Pagefind: unknown index, ${first} at ${at}`);
  };
  const raw = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    head,
    raw,
    text: (): string => {
      const length = head(CBOR.text);
      at += length;
      return bytes.toString('utf8', at - length, at);
    },
    skip: (length: number): void => {
      at += length;
    },
    /** Whether a negative number comes next. */
    isNegative: (): boolean => bytes.readUInt8(at) >> MAJOR === CBOR.negative,
    at: (): number => at,
    more: (): boolean => at < bytes.length,
  };
}
