import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { SearchPiece } from '../../model/search-index.ts';
import type { Cut } from '../../text/words.ts';
import { countWords } from '../vocabulary.ts';

const { version } = createRequire(import.meta.url)('nodejieba/package.json') as {
  version: string;
};

/**
 * The words of some notices with the number of places where each stands, cut now or found where an earlier build left them, and
 * the file that they are kept in. `known` tells what the cutter was told to know.
 */
export function partCounts(
  part: readonly (readonly SearchPiece[])[],
  cut: Cut,
  known: string,
  cache: string,
): { file: string; counts: [word: string, count: number][] } {
  const texts = part.map((pieces) => pieces.map((piece) => piece[4]).join('\n'));
  const hash = createHash('sha256').update(`${version}\n${known}\n\n`);
  for (const text of texts) hash.update(`${text.length}\n`).update(text, 'utf16le');
  const file = `${cache}/${hash.digest('hex').slice(0, 32)}.words`;
  if (existsSync(file))
    return { file, counts: JSON.parse(readFileSync(file, 'utf8')) as [string, number][] };
  const counts = [...countWords(texts, [], cut)];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(counts));
  renameSync(`${file}.${process.pid}`, file);
  return { file, counts };
}
