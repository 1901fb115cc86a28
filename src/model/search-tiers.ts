import type { SearchCore, SearchPiece } from './search-index.ts';

/** Names of the files of an index whose texts are too many to come whole: Pagefind chooses which ones are loaded. */
export interface TieredManifest {
  readonly version: 2;
  readonly core: string;
  readonly numbers: string;
  readonly traditional: string;
  readonly suggest: string;
  readonly pinyin: string;
  /** Directories of the runs of characters, each of so many notices. */
  readonly grams: readonly string[];
  /** The word list, split by the first character of each word: see `bucketOf`. */
  readonly vocabulary: readonly string[];
  /** Changes with every build that says something else: keeps what Pagefind caches true. */
  readonly stamp: string;
}

/** What readers filter and sort by, a column for each fact, notices in bulletin order. Numbers are indexes into the lists of the core. */
export interface TieredColumns {
  /** Days since 1970, each less the one before; null where there is no date. */
  readonly dates: readonly (number | null)[];
  /** Every combination of issuers, kind and region that there is, and which of them each notice has. */
  readonly origins: readonly (readonly [
    issuers: readonly number[],
    kind: number,
    region: number,
  ])[];
  readonly origin: readonly number[];
  /** By topic, which notices are filed under it; and which set a date: one bit a notice, in base64. */
  readonly topics: readonly string[];
  readonly dues: string;
}

/** The first file of an index in tiers: everything that is needed whatever is asked. */
export interface TieredCore
  extends Omit<SearchCore, 'version' | 'notices' | 'vocabulary' | 'totals' | 'outside'> {
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
  /** In about how many notices each word of the thesaurus and of the word list stands, coded as the vocabulary is. */
  readonly said: string;
  /** Pagefind folders of the site, that of the newest years first: each holds some years. */
  readonly shards: readonly string[];
  /** In how many ranges of notices they have their frequent words: see `rangeToken`. */
  readonly ranges: number;
  /** Folders of the texts: one for each bulletin, with the index of its first notice and of the bulletin. */
  readonly folders: readonly (readonly [folder: string, first: number, bulletin: number])[];
}

/** Document numbers, loaded when a query names one. */
export interface TieredNumbers {
  /** As stored, empty where there is none. */
  readonly held: readonly string[];
  readonly outside: readonly string[];
  /** Pinyin of the agency codes of those held, by code as folded. */
  readonly letters: Readonly<Record<string, string>>;
}

/** One notice as the search page loads it. */
export interface TieredText {
  readonly id: string;
  readonly title: string;
  readonly no: string | null;
  readonly pages: readonly [number, number] | null;
  readonly pieces: readonly SearchPiece[];
}

/** Where the runs of characters of some notices are found: see `Gram`. */
export interface GramDirectory {
  readonly folder: string;
  /** Index of the first notice. */
  readonly first: number;
  /** Characters of each notice, as varints in base64. */
  readonly lengths: string;
  /** The first run of each file `<folder>/<n>.js`, in order, parted by spaces. */
  readonly files: string;
}

/**
 * Some runs in order, parted by spaces; in base64 for each how many places it has and how far each is from the one before, or 0 and one bit a
 * notice; for each, parted by spaces, what stands behind it in all of its places.
 */
export type GramFile = readonly [grams: string, places: string, behind: string];
