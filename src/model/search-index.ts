/** A piece of a notice that search can point to: a clause, or a line that belongs to none (title, number, addressees, sign-off). */
export type SearchPiece = readonly [
  /** Clause id; empty for lines that belong to no clause. */
  id: string,
  /** Depth in the clause tree, from 0. */
  depth: number,
  /** Length in UTF-16 units of the numbering at the beginning of the text. */
  label: number,
  /** Length of the heading behind the label; 0 where there is none. */
  heading: number,
  /** Plain text, label and heading included, one line a block. */
  text: string,
];

/** What the search page knows of one notice before its text is there. Numbers are indexes into the lists of `SearchCore`. */
export interface SearchNotice {
  readonly id: string;
  readonly title: string;
  readonly no: string | null;
  readonly date: string | null;
  readonly issuers: readonly number[];
  readonly kind: number;
  readonly region: number;
  readonly topics: readonly number[];
  readonly bulletin: number;
  readonly pages: readonly [number, number] | null;
  /** Whether one of its clauses sets a date by which something must be done. */
  readonly due: boolean;
}

/** A value that readers filter by: what the address says, and what the page shows. */
export interface SearchFacetValue {
  readonly id: string;
  readonly name: string;
  /** Other spellings that 发文: and the address understand. */
  readonly aliases: readonly string[];
}

/** A group of the thesaurus: everyday words, official words (parted by |, their parts by a space), weight in percent, both ways or not. */
export type SearchSynonyms = readonly [say: string, mean: string, weight: number, both: 0 | 1];

/** Words of a question, by what they do to it. */
export interface SearchQuestionWords {
  /** Phrases that carry nothing: 怎么办, 请问. */
  readonly drop: readonly string[];
  /** What a word asks for, by the kind of place that answers it: 多少 → amount. */
  readonly ask: Readonly<Record<string, readonly string[]>>;
  /** Words that are everywhere and decide little: 公司, 我. */
  readonly faint: readonly string[];
}

/** The first file that the search page loads: everything but the texts. */
export interface SearchCore {
  readonly version: 1;
  readonly notices: readonly SearchNotice[];
  readonly issuers: readonly SearchFacetValue[];
  readonly kinds: readonly SearchFacetValue[];
  readonly regions: readonly SearchFacetValue[];
  readonly topics: readonly SearchFacetValue[];
  readonly bulletins: readonly SearchFacetValue[];
  /** Document numbers that are cited in the library but not held. */
  readonly outside: readonly string[];
  /** Front-coded: shared length, log₂ of the frequency, rest of the word. */
  readonly vocabulary: string;
  /** Of the words that a query is cut into, and of the vocabulary alone: sum of the counts and one, characters of the longest. */
  readonly totals: readonly [
    total: number,
    longest: number,
    vocabularyTotal: number,
    vocabularyLongest: number,
  ];
  /** The thesaurus, cut down to what the texts can answer. */
  readonly synonyms: readonly SearchSynonyms[];
  /** Words that people ask for and no text holds, parted by |. */
  readonly absent: string;
  readonly questions: SearchQuestionWords;
}

/** Pieces of consecutive notices, from `first` on, in the order of `SearchCore.notices`. */
export interface SearchText {
  readonly first: number;
  readonly pieces: readonly (readonly SearchPiece[])[];
}

/** Names of the files that belong together, relative to the folder of the index. */
export interface SearchManifest {
  readonly version: 1;
  readonly core: string;
  readonly texts: readonly string[];
  readonly traditional: string;
  readonly suggest: string;
  readonly pinyin: string;
}

/** What the box on every page suggests from. */
export interface SearchSuggestions {
  /** Notices: id, number or empty, title. */
  readonly notices: readonly (readonly [id: string, no: string, title: string])[];
  /** Agencies, topics and terms: what is shown, what kind it is, where it leads or empty for a search. */
  readonly terms: readonly (readonly [text: string, kind: string, href: string])[];
}

/** Readings of Han characters, loaded when a reader types Latin letters: each without its tone, with its characters. */
export type SearchPinyin = readonly (readonly [reading: string, characters: string])[];
