import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What one build leaves for the next: a few facts, and bytes that the facts tell apart. */
export interface KeptFile<T> {
  readonly facts: T;
  readonly bytes: Buffer;
}

interface Head<T> {
  readonly version: string;
  readonly size: number;
  readonly facts: T;
}

const HEAD_LENGTH = 4;

/** What was kept at `path` by a build of this version; null where there is nothing, or it is another version's, or it is broken. */
export function readKept<T>(path: string, version: string): KeptFile<T> | null {
  if (!existsSync(path)) return null;
  const whole = readFileSync(path);
  try {
    const end = HEAD_LENGTH + whole.readUInt32LE(0);
    const head = JSON.parse(whole.toString('utf8', HEAD_LENGTH, end)) as Head<T>;
    const bytes = whole.subarray(end);
    return head.version === version && head.size === bytes.length
      ? { facts: head.facts, bytes }
      : null;
  } catch {
    // A file cut off by a crash is as good as none.
    return null;
  }
}

/** Keeps facts and bytes, which may come in pieces, at `path`, whole or not at all. */
export function writeKept<T>(
  path: string,
  version: string,
  facts: T,
  pieces: readonly Uint8Array[],
): void {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  const head: Head<T> = { version, size, facts };
  const said = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(HEAD_LENGTH);
  length.writeUInt32LE(said.length);
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}`;
  const file = openSync(next, 'w');
  try {
    for (const piece of [length, said, ...pieces]) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}
