import type { Topic } from '../model/topic.ts';

/** A term with its weight. */
type Term = readonly [string, number];

/** The terms of all topics, ready to be looked for: by first character, each topic (its place) with its terms, longest first. */
type TermIndex = ReadonlyMap<string, readonly (readonly [number, readonly Term[]])[]>;

/** A clause of more characters than this (a table, say) must repeat a term for it to count in full. */
const TYPICAL_LENGTH = 500;

/**
 * Gives a function that says how much a text speaks for each topic, in their order: the sum of the weights of the terms
 * in it, a repeated one counting less each time, never below 0. Leftmost longest match, so that a term of weight 0 hides
 * the shorter ones inside it. A term that begins within a word and ends in another (工资 in 人工|资源) does not count. `cut` gives words that, joined, are the text.
 */
export function topicScorer(
  topics: readonly Topic[],
  cut: (text: string) => readonly string[],
): (text: string) => readonly number[] {
  const index = known.get(topics) ?? termIndex(topics);
  known.set(topics, index);
  return (text) => {
    const edges = wordEdges(cut(text));
    const counts = termCounts(text, edges, index);
    return topics.map((_, place) => Math.max(0, score(text, counts.get(place))));
  };
}

/** A library of thousands of notices asks for the same topics each time. */
const known = new WeakMap<readonly Topic[], TermIndex>();

function termIndex(topics: readonly Topic[]): TermIndex {
  const byFirst = new Map<string, (readonly [number, Term[]])[]>();
  for (const [place, { terms }] of topics.entries()) {
    const longestFirst = Object.entries(terms).sort((a, b) => b[0].length - a[0].length);
    for (const entry of longestFirst) {
      const first = entry[0].charAt(0);
      const lists = byFirst.get(first) ?? [];
      byFirst.set(first, lists);
      const last = lists.at(-1);
      if (last?.[0] === place) last[1].push(entry);
      else lists.push([place, [entry]]);
    }
  }
  return byFirst;
}

/** Offsets at which a word begins or ends. */
function wordEdges(words: readonly string[]): ReadonlySet<number> {
  const edges = new Set([0]);
  let at = 0;
  for (const word of words) {
    at += word.length;
    edges.add(at);
  }
  return edges;
}

interface Count {
  count: number;
  readonly weight: number;
}

/** How often each term of each topic stands in the text: one walk for all topics, each passing over its own terms. */
function termCounts(
  text: string,
  edges: ReadonlySet<number>,
  index: TermIndex,
): ReadonlyMap<number, ReadonlyMap<string, Count>> {
  const counts = new Map<number, Map<string, Count>>();
  const next = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    for (const [place, terms] of index.get(text.charAt(at)) ?? []) {
      if (at < (next.get(place) ?? 0)) continue;
      const hit = terms.find(
        ([term]) => text.startsWith(term, at) && standsAlone(at, at + term.length, edges),
      );
      if (hit === undefined) continue;
      const [term, weight] = hit;
      const own = counts.get(place) ?? new Map<string, Count>();
      counts.set(place, own);
      const seen = own.get(term) ?? { count: 0, weight };
      seen.count += 1;
      own.set(term, seen);
      next.set(place, at + term.length);
    }
  }
  return counts;
}

function score(text: string, counts: ReadonlyMap<string, Count> = new Map()): number {
  const lengths = Math.max(1, text.length / TYPICAL_LENGTH);
  let sum = 0;
  for (const { count, weight } of counts.values()) {
    const often = count / lengths;
    sum += weight * (often >= 1 ? 1 + Math.log2(often) : often);
  }
  return sum;
}

/** Whether a run of characters begins where a word begins, or lies within a single one. */
function standsAlone(start: number, end: number, edges: ReadonlySet<number>): boolean {
  if (edges.has(start)) return true;
  for (let at = start + 1; at < end; at += 1) if (edges.has(at)) return false;
  return true;
}
