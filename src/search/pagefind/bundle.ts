import { gunzipSync, gzipSync } from 'node:zlib';

/** Stands at the beginning of every file of an index, so that Pagefind knows whether it has been unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd', 'latin1');
const LEVEL = 9;

/** What a packed file of a Pagefind index holds. Throws when it is none. */
export function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('Pagefind: a file without its signature');
  return bytes.subarray(SIGNATURE.length);
}

/** The same packed again. */
export const packed = (bytes: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: LEVEL });
