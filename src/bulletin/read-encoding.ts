/** Encodings in which bulletins are found. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Text of a file, how it was encoded, and how many characters could not be decoded (each stands as U+FFFD). */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly damaged: number;
}

/** A file with more undecodable characters than this, as a share, is not in that encoding. */
const MOST_DAMAGED = 0.02;

/** A file with fewer readable characters than this, as a share, is not text. */
const LEAST_READABLE = 0.9;

/** How many characters are looked at to tell text from noise. */
const SAMPLE = 200_000;

// What Chinese text is made of. 关于 2020 年〔2020〕8 号，①Ⅲ—
const READABLE =
  /[\t\n\f\r\x20-\x7e\u00a0-\u00ff\u0370-\u03ff\u2000-\u206f\u2100-\u27bf\u2e80-\u2fdf\u3000-\u33ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{323af}]/gu;

// Characters that stand for bytes nobody could decode: \ufffd
const DAMAGED = /\ufffd/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const decode = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, damaged: count(text, DAMAGED) };
};

const isReadable = ({ text, damaged }: Decoded): boolean => {
  const sample = text.slice(0, SAMPLE);
  const length = [...sample].length;
  return (
    damaged <= Math.max(1, text.length * MOST_DAMAGED) &&
    count(sample, READABLE) + count(sample, DAMAGED) >= length * LEAST_READABLE
  );
};

/** Encoding by the byte order mark, the only sure sign there is. */
const byMark = (bytes: Uint8Array): Encoding | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
};

/** Gives the text of a file in UTF-8, UTF-16 or GB18030, without its byte order mark, or null where it is not text. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) {
    const decoded = decode(bytes, marked);
    return isReadable(decoded) ? decoded : null;
  }
  // A NUL stands in every line of UTF-16 (line ends, digits, spaces) and in no line of the others.
  const order: readonly Encoding[] = bytes.subarray(0, SAMPLE).includes(0)
    ? ['utf-16le', 'utf-16be']
    : ['utf-8', 'gb18030'];
  let best: Decoded | null = null;
  for (const encoding of order) {
    const decoded = decode(bytes, encoding);
    if (!isReadable(decoded)) continue;
    if (best === null || decoded.damaged < best.damaged) best = decoded;
    if (best.damaged === 0) break;
  }
  return best;
}
