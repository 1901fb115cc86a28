import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartRuns } from './part-worker.ts';
import { termFinder } from './terms.ts';

const NAME = 'parts.json';
/** With more new and dropped words than this, nearly every part holds one. */
const MOST_CHANGED = 5000;

interface Kept {
  readonly version: string;
  /** The words that parts were searched for. */
  readonly words: readonly string[];
  /** By hash of its text, the file of each part. */
  readonly files: Readonly<Record<string, string>>;
}

/** Parts that an earlier build made. */
export interface KeptParts {
  /** The file of a part with the same text and the same words in it, or null. */
  readonly find: (part: PartRuns) => string | null;
  /** Keeps the files of all parts, in order, for the next build; gives the name of what they are kept in. */
  readonly keep: (parts: readonly PartRuns[], files: readonly string[]) => string;
}

function hashOf(part: PartRuns): string {
  const hash = createHash('sha256');
  for (const runs of part)
    hash.update(`${runs.map(({ length }) => length).join(' ')}\n`).update(runs.join(''), 'utf16le');
  return hash.digest('hex').slice(0, 32);
}

function read(path: string, version: string): Kept | null {
  if (!existsSync(path)) return null;
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept;
  return kept.version === version ? kept : null;
}

/**
 * Finds parts without looking for every word in them again. A notice more brings a few words that were not known before: a part
 * that holds none of those, nor of the words that are known no longer, is what it was.
 */
export function keptParts(cache: string, version: string, words: readonly string[]): KeptParts {
  const path = join(cache, NAME);
  const kept = read(path, version);
  const before = new Set(kept?.words);
  const now = new Set(words);
  const changed = new Set([
    ...words.filter((word) => !before.has(word)),
    ...[...before].filter((word) => !now.has(word)),
  ]);
  const finder = termFinder(changed);
  const hashes = new Map<PartRuns, string>();
  const known = (part: PartRuns): string => {
    const hash = hashes.get(part) ?? hashOf(part);
    hashes.set(part, hash);
    return hash;
  };
  return {
    find: (part) => {
      if (kept === null || changed.size > MOST_CHANGED) return null;
      const file = kept.files[known(part)];
      if (file === undefined || !existsSync(file)) return null;
      const isTouched =
        changed.size > 0 &&
        part.some((runs) => finder.find(runs.join('')).some((word) => changed.has(word)));
      return isTouched ? null : file;
    },
    keep: (parts, files) => {
      const byHash = parts.map((part, at): [string, string] => [known(part), files[at] ?? '']);
      const next: Kept = { version, words, files: Object.fromEntries(byHash) };
      mkdirSync(cache, { recursive: true });
      writeFileSync(`${path}.${process.pid}`, JSON.stringify(next));
      renameSync(`${path}.${process.pid}`, path);
      return NAME;
    },
  };
}
