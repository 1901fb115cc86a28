import type { TieredCore } from '../../model/search-tiers.ts';
import { decodeVocabulary } from '../../text/decode-vocabulary.ts';
import { bucketOf } from '../../text/index-tokens.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import { questionWords } from '../../text/question-words.ts';
import { raisedCounts } from '../../text/raised-counts.ts';
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

/** Reads a word list in parts, `files`, of which a query needs those that have its characters. */
export function vocabularyReader(
  load: Load,
  core: TieredCore,
  files: readonly string[],
  synonyms: Synonyms,
): VocabularyReader {
  const said = decodeVocabulary(core.said);
  const raised = raisedCounts(
    new Set([...core.synonyms.flatMap(saidWords), ...core.absent.split('|').filter(Boolean)]),
    questionWords(core.questions),
  );
  const raisedOf = (word: string): number => raised.get(word) ?? 0;
  const counts = new Map<string, number>();
  // Sums of the counts of the texts, and of those by which queries are cut: kept, since there are tens of thousands of words.
  let sum = 0;
  let cutSum = 0;
  let longest = 1;
  for (const [word, count] of raised) {
    cutSum += count;
    longest = Math.max(longest, word.length);
  }
  const add = (coded: string): void => {
    for (const [word, count] of decodeVocabulary(coded)) {
      const before = counts.get(word) ?? 0;
      counts.set(word, count);
      sum += count - before;
      cutSum += Math.max(count, raisedOf(word)) - Math.max(before, raisedOf(word));
      longest = Math.max(longest, word.length);
    }
  };
  add(core.inner);
  const cutCounts: Lexicon['counts'] = {
    has: (word) => counts.has(word) || raised.has(word),
    get: (word) => Math.max(counts.get(word) ?? 0, raisedOf(word)) || undefined,
    entries: () => counts.entries(),
  };
  const buckets = new Set<number>();
  const read = (): Reader => {
    // The words that were not loaded count as well: counts compare with the whole.
    const others = 1 + Math.max(1, core.words - sum);
    return readerOf(
      core,
      synonyms,
      { counts: cutCounts, total: cutSum + others, longest },
      { counts, total: sum + others, longest },
    );
  };
  let reader: Reader | null = null;
  return {
    readerFor: async (text) => {
      const lacking = [...new Set([...text].map((it) => bucketOf(it, files.length)))].filter(
        (bucket) => !buckets.has(bucket),
      );
      if (reader !== null && lacking.length === 0) return reader;
      const coded = await Promise.all(lacking.map((bucket) => load(files[bucket] ?? '')));
      coded.forEach((part, at) => {
        const bucket = lacking[at] ?? 0;
        if (!buckets.has(bucket)) add(String(part));
        buckets.add(bucket);
      });
      reader = read();
      return reader;
    },
    isIndexed: (word) => said.has(word) || counts.has(word),
    standing: (word) => said.get(word) ?? (counts.get(word) ?? 0) / REPEATED,
  };
}
