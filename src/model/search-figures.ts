import { z } from 'zod';

const share = z.number().min(0).max(1);

/** `content/data/search-figures.json`: what `npm run bench:search -- --held --write` measured. Shares from 0 to 1, bytes after gzip. */
export const searchFiguresSchema = z.strictObject({
  /** The bulletin that the queries were judged on. */
  bulletin: z.string().min(1),
  queries: z.int().min(1),
  /** The first result answers or helps. */
  success: share,
  /** The first result has the best grade of all. */
  answers: share,
  reciprocalRank: share,
  recall: share,
  ndcg: share,
  /** Queries that have an answer and got no result. */
  empty: share,
  literalRuns: z.int().min(1),
  literalRecall: share,
  literalPrecision: share,
  /** Spellings of document numbers, and how many put their notice first. */
  numbers: z.int().min(0),
  numbersFirst: z.int().min(0),
  firstSearchBytes: z.int().min(0),
  nextSearchBytes: z.int().min(0),
});

/** Measured figures of the search. */
export type SearchFigures = Readonly<z.infer<typeof searchFiguresSchema>>;
