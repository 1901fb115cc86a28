import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GramDirectory } from '../../model/search-tiers.ts';
import { writeVarint } from '../../text/varint.ts';
import { type GramKeeping, orderedGrams } from './kept-grams.ts';

/** Bytes in one file: what one look-up loads. */
const FILE = 9000;

const base64 = (bytes: readonly number[] | Uint8Array): string =>
  Buffer.from(bytes).toString('base64');

/**
 * Writes the index of all runs of characters of some notices, at most 65,536: files of runs in order below
 * `<target>/grams/`, named by a hash of all of them. `runs` are the texts as search compares them, `first` the index of the
 * first of them in the library. What `keeping` has of an earlier build is used again. Gives the directory by which the files are
 * found.
 */
export function writeGrams(
  target: string,
  runs: readonly string[],
  first: number,
  keeping: GramKeeping | null = null,
): GramDirectory {
  const { grams, behinds, starts, bytes: coded } = orderedGrams(runs, keeping);
  const bytes = coded.bytes();
  const firsts: string[] = [];
  const files: string[] = [];
  let from = 0;
  for (let end = 1; end <= grams.length; end += 1) {
    const start = starts[from] ?? 0;
    const stop = starts[end] ?? bytes.length;
    if (stop - start < FILE && end < grams.length) continue;
    firsts.push(grams[from] ?? '');
    files.push(
      JSON.stringify([
        grams.slice(from, end).join(' '),
        bytes.toString('base64', start, stop),
        behinds.slice(from, end).join(' '),
      ]),
    );
    from = end;
  }
  const lengths: number[] = [];
  for (const run of runs) writeVarint(lengths, run.length);
  const hash = createHash('sha256').update(base64(lengths));
  for (const json of files) hash.update(json);
  const folder = `grams/${first}.${hash.digest('hex').slice(0, 8)}`;
  mkdirSync(join(target, folder), { recursive: true });
  files.forEach((json, at) => {
    const file = `${folder}/${at}.js`;
    writeFileSync(join(target, file), `wenhaoSearch(${JSON.stringify(file)},${json});\n`);
  });
  return { folder, first, lengths: base64(lengths), files: firsts.join(' ') };
}
