import { bucketOf } from '../../text/index-tokens.ts';
import { encodeVocabulary } from '../vocabulary.ts';
import type { TierSource } from './tier-source.ts';

/** From so many words on the word list is loaded in parts, as a query needs them. */
const WHOLE_VOCABULARY = 12_000;
const BUCKETS = 128;

/** Writes the words that a query is cut into, in parts by bucket where they are many; gives the names of the files. */
export function writeVocabulary(
  counts: ReadonlyMap<string, number>,
  write: TierSource['write'],
): string[] {
  const buckets = counts.size > WHOLE_VOCABULARY ? BUCKETS : 1;
  const parts = Array.from({ length: buckets }, () => new Map<string, number>());
  for (const [word, count] of counts) parts[bucketOf(word, buckets)]?.set(word, count);
  return parts.map((part, at) => write(`words-${at}`, encodeVocabulary(part)));
}
