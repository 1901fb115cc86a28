import type { SearchCore, SearchPiece } from './search-index.ts';

/** Names of the files of an index whose texts are too many to come whole: Pagefind chooses which ones are loaded. */
export interface TieredManifest {
  readonly version: 2;
  readonly core: string;
  readonly numbers: string;
  readonly traditional: string;
  readonly suggest: string;
  readonly pinyin: string;
  /** The word list, split by the first character of each word: see `bucketOf`. */
  readonly vocabulary: readonly string[];
  /** Changes with every build that says something else: keeps what Pagefind caches true. */
  readonly stamp: string;
}

/** What readers filter and sort by, a column for each fact, notices in bulletin order. Numbers are indexes into the lists of the core. */
export interface TieredColumns {
  /** Days since 1970, each less the one before; null where there is no date. */
  readonly dates: readonly (number | null)[];
  readonly issuers: readonly (readonly number[])[];
  readonly kinds: readonly number[];
  readonly regions: readonly number[];
  readonly topics: readonly (readonly number[])[];
  /** Indexes of the notices that set a date. */
  readonly dues: readonly number[];
}

/** The first file of an index in tiers: everything that is needed whatever is asked. */
export interface TieredCore
  extends Omit<SearchCore, 'version' | 'notices' | 'vocabulary' | 'outside'> {
  readonly version: 2;
  readonly columns: TieredColumns;
  /** Pieces of all texts together. */
  readonly pieces: number;
  /** Sum of the counts of the vocabulary. */
  readonly words: number;
  /** The words of the vocabulary that stand inside words of the thesaurus, coded as it is: other words for a query begin with any character. */
  readonly inner: string;
  /** Every character that stands in a text, folded. */
  readonly characters: string;
  /** The everyday words of the thesaurus that stand in a text, parted by |. */
  readonly heard: string;
  /** Agency codes of all numbers, held or cited, folded. */
  readonly codes: readonly string[];
  /** Pagefind folders of words and of character pairs: each holds so many notices, in order, for the memory that building one takes. */
  readonly shards: readonly (readonly [words: string, pairs: string, notices: number])[];
  /** Folders of the texts: one for each bulletin, with the index of its first notice and of the bulletin. */
  readonly folders: readonly (readonly [folder: string, first: number, bulletin: number])[];
}

/** Document numbers, loaded when a query names one. */
export interface TieredNumbers {
  /** As stored, empty where there is none. */
  readonly held: readonly string[];
  readonly outside: readonly string[];
}

/** One notice as the search page loads it. */
export interface TieredText {
  readonly id: string;
  readonly title: string;
  readonly no: string | null;
  readonly pages: readonly [number, number] | null;
  readonly pieces: readonly SearchPiece[];
}
