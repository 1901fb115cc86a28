/** Notices that are indexed together: few enough to be done anew when one of them changes. */
const PART = 128;
/**
 * Notices of one Pagefind folder: every folder costs a query one file a word and the first query a table, and what Pagefind's
 * search takes grows with the square of what it finds in one.
 */
export const SHARD = 12_000;
const YEAR_LENGTH = 4;

/** First and last notice of a part, the last not included. */
export type Range = readonly [from: number, to: number];

/** Cuts notices into parts: those of one bulletin, or so many of them. `bulletins` has the bulletin of each notice. */
export function partRanges(bulletins: readonly string[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 1; at <= bulletins.length; at += 1) {
    if (at < bulletins.length && bulletins[at] === bulletins[from] && at - from < PART) continue;
    ranges.push([from, at]);
    from = at;
  }
  return ranges;
}

/**
 * Puts parts together to shards of whole years, from the oldest on as many as fit into one of so many notices: a new bulletin changes
 * the newest shard alone. `bulletins` has the bulletin of each notice. For each shard, the indexes of its first and its last part, the last not
 * included.
 */
export function shardRanges(
  parts: readonly Range[],
  bulletins: readonly string[],
  most = SHARD,
): Range[] {
  const yearOf = ([from]: Range): string => (bulletins[from] ?? '').slice(0, YEAR_LENGTH);
  const years: { first: number; end: number; notices: number }[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    const notices = part[1] - part[0];
    const year = years.at(-1);
    if (year === undefined || before === undefined || yearOf(before) !== yearOf(part))
      years.push({ first: at, end: at + 1, notices });
    else {
      year.end = at + 1;
      year.notices += notices;
    }
  }
  const shards: typeof years = [];
  for (const year of years) {
    const shard = shards.at(-1);
    if (shard === undefined || shard.notices + year.notices > most) shards.push({ ...year });
    else {
      shard.end = year.end;
      shard.notices += year.notices;
    }
  }
  return shards.map(({ first, end }) => [first, end]);
}
