import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readKept, writeKept } from '../kept-file.ts';
import { packed } from './bundle.ts';

const NAME = 'packed.kept';

/** Of each packed file, by the hash of what it holds, how long it is; one stands behind the other. */
type Lengths = readonly (readonly [hash: string, length: number])[];

/** Packed files that an earlier build made. */
export interface KeptPacked {
  /** A file of a Pagefind index, packed now or found where an earlier build left it. */
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  /** Keeps what was packed or found for the next build; gives the name of what it is kept in. */
  readonly keep: () => string;
}

/** Packing takes longest of all that is done with an index whose parts are there, and of its files few are new. */
export function keptPacked(cache: string, version: string): KeptPacked {
  const path = join(cache, NAME);
  const before = new Map<string, Uint8Array>();
  const kept = readKept<Lengths>(path, version);
  let from = 0;
  for (const [hash, length] of kept?.facts ?? []) {
    before.set(hash, kept?.bytes.subarray(from, from + length) ?? new Uint8Array());
    from += length;
  }
  const now = new Map<string, Uint8Array>();
  return {
    pack: (bytes) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const file = before.get(hash) ?? packed(bytes);
      now.set(hash, file);
      return file;
    },
    keep: () => {
      const lengths: Lengths = [...now].map(([hash, file]) => [hash, file.length]);
      writeKept(path, version, lengths, [...now.values()]);
      return NAME;
    },
  };
}
