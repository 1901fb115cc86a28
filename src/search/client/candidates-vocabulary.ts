import type { TieredCore } from '../../model/search-tiers.ts';
import { decodeVocabulary } from '../../text/decode-vocabulary.ts';
import { bucketOf } from '../../text/index-tokens.ts';
import { lexicon } from '../../text/lexicon.ts';
import { queryCounts } from '../../text/query-counts.ts';
import { questionWords } from '../../text/question-words.ts';
import { saidWords } from '../../text/said-words.ts';
import type { Reader } from './concepts.ts';
import type { Load } from './load.ts';
import { readerOf } from './reader.ts';
import type { Synonyms } from './synonyms.ts';

/** The words of a large library, as far as they were loaded. */
export interface VocabularyReader {
  /** What is needed to read a query of these characters. Rejects with a `LoadFailure`. */
  readonly readerFor: (text: string) => Promise<Reader>;
  /** Whether the index of words has every place of a word. */
  readonly isIndexed: (word: string) => boolean;
  /** In about how many notices a word stands, 0 where it is not known. */
  readonly standing: (word: string) => number;
}

/** Texts hold a word about so often where they hold it at all. */
const REPEATED = 2;
/** Stands for the words that were not loaded, so that counts compare with the whole; in no text. */
const OTHER_WORDS = '\u0000';

/** Reads a word list in parts, `files`, of which a query needs those that have its characters. */
export function vocabularyReader(
  load: Load,
  core: TieredCore,
  files: readonly string[],
  synonyms: Synonyms,
): VocabularyReader {
  const counts = decodeVocabulary(core.inner);
  const said = decodeVocabulary(core.said);
  const saidOrAbsent = new Set([
    ...core.synonyms.flatMap(saidWords),
    ...core.absent.split('|').filter(Boolean),
  ]);
  const buckets = new Set<number>();
  let reader: Reader | null = null;
  return {
    readerFor: async (text) => {
      const lacking = [...new Set([...text].map((it) => bucketOf(it, files.length)))].filter(
        (bucket) => !buckets.has(bucket),
      );
      if (reader !== null && lacking.length === 0) return reader;
      const coded = await Promise.all(lacking.map((bucket) => load(files[bucket] ?? '')));
      coded.forEach((part, at) => {
        buckets.add(lacking[at] ?? 0);
        for (const [word, count] of decodeVocabulary(String(part))) counts.set(word, count);
      });
      counts.delete(OTHER_WORDS);
      const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
      counts.set(OTHER_WORDS, Math.max(1, core.words - known));
      const cut = queryCounts(counts, saidOrAbsent, questionWords(core.questions));
      reader = readerOf(core, synonyms, lexicon(cut), lexicon(counts));
      return reader;
    },
    isIndexed: (word) => said.has(word) || counts.has(word),
    standing: (word) => said.get(word) ?? (counts.get(word) ?? 0) / REPEATED,
  };
}
