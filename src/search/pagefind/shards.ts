/** Notices that are indexed together: few enough to be done anew when one of them changes. */
const PART = 128;
/** Notices of one Pagefind folder: its search takes time by the square of what it finds. */
const SHARD = 2500;

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

/** Puts parts together to shards of about the same size: for each, the indexes of its first and its last part, the last not included. */
export function shardRanges(parts: readonly Range[]): Range[] {
  const all = parts.at(-1)?.[1] ?? 0;
  const size = all / Math.max(1, Math.ceil(all / SHARD));
  const ranges: Range[] = [];
  let first = 0;
  for (const [at, [, to]] of parts.entries()) {
    const start = parts[first]?.[0] ?? 0;
    if (at < parts.length - 1 && to < size * (ranges.length + 1) && to - start < SHARD) continue;
    ranges.push([first, at + 1]);
    first = at + 1;
  }
  return ranges;
}
