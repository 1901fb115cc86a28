/**
 * The numbers that ranking rests on, in one place. They were set on the half of the judged queries that is meant for it, with a
 * thesaurus older than the fourth hand's; change one only with the table of `npm run bench:search` at hand.
 */
export const WEIGHTS = {
  /** What a word decides besides its rarity: words that are everywhere, single characters (and those that the thesaurus has), runs that are no words. */
  faint: 0.56,
  single: 0.26,
  singleKnown: 0.98,
  stranger: 0.42,
  /** A word of the texts that is no matter of the thesaurus, in a sentence: 大家, 地铁. */
  incidental: 0.56,
  /** A word of a saying, beside the saying. */
  within: 0.35,
  /** A date, a period or an amount. */
  quantity: 0.6,
  /** A compound met by all its parts; by one of them; a run met by two of its characters; by one. */
  parts: 1.15,
  part: 0.43,
  gram: 0.38,
  character: 0.17,
  /** A phrase of the thesaurus met by all its words in one clause; the same where no text holds the phrase as it stands. */
  loose: 1.26,
  scattered: 0.9,
  /** Alternatives at least this sure tell how rare a concept is. */
  sure: 0.8,
  /** What a synonym of full weight counts beside the reader's own word. */
  synonym: 1.15,
  /** What a second way to meet a concept adds to the best one. */
  several: 0.12,
  /** What a word above a clause, and in the title, counts for the clause. */
  above: 0.51,
  title: 0.82,
  /** What is left of that when the word stands in a title quoted inside it: 就《…通知》答记者问. */
  quoted: 0.6,
  /** Frequency within a piece saturates: once 1, often at most 1 + this. */
  often: 0.4,
  /** Rarity to this power. */
  rarity: 1,
  /** Share of what the clause itself says, against what it says under its headings. */
  own: 0.4,
  /** How strongly the share of the query that a clause meets counts. */
  coverage: 1.09,
  /** What the second, third and fourth clause add. */
  second: 0.125,
  third: 0.055,
  fourth: 0.03,
  /** What the notice as a whole, and its title, add to its best clause. */
  whole: 0.2,
  heading: 0.28,
  /** What a title gains that is wholly what was typed. */
  inTitle: 3,
  /** Below this a word is met by pieces of it alone. */
  whollyMet: 0.56,
  /** How much long clauses lose. */
  length: 0.08,
  /** How much near words gain. */
  near: 0.2,
  /** What each thing that a question asks for adds to a clause that has it. */
  ask: 0.2,
  /** Shares of the query (by rarity) and of the best score below which a notice is left out; the first ten need less. */
  leastCoverage: 0.25,
  fewCoverage: 0.15,
  tail: 0.04,
};
