import type { Topic } from '../model/topic.ts';

/** The terms of one topic, ready to be looked for: by first character, longest first. */
type TermIndex = ReadonlyMap<string, readonly (readonly [string, number])[]>;

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
  const indexes = topics.map(termIndex);
  return (text) => {
    const edges = wordEdges(cut(text));
    return indexes.map((index) => Math.max(0, termScore(text, edges, index)));
  };
}

function termIndex({ terms }: Topic): TermIndex {
  const byFirst = new Map<string, (readonly [string, number])[]>();
  const longestFirst = Object.entries(terms).sort((a, b) => b[0].length - a[0].length);
  for (const entry of longestFirst) {
    const first = entry[0].charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
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

function termScore(text: string, edges: ReadonlySet<number>, index: TermIndex): number {
  const counts = new Map<string, { count: number; readonly weight: number }>();
  for (let at = 0; at < text.length; ) {
    const hit = index
      .get(text.charAt(at))
      ?.find(([term]) => text.startsWith(term, at) && standsAlone(at, at + term.length, edges));
    if (hit) {
      const [term, weight] = hit;
      const seen = counts.get(term) ?? { count: 0, weight };
      seen.count += 1;
      counts.set(term, seen);
      at += term.length;
    } else at += 1;
  }
  const lengths = Math.max(1, text.length / TYPICAL_LENGTH);
  let score = 0;
  for (const { count, weight } of counts.values()) {
    const often = count / lengths;
    score += weight * (often >= 1 ? 1 + Math.log2(often) : often);
  }
  return score;
}

/** Whether a run of characters begins where a word begins, or lies within a single one. */
function standsAlone(start: number, end: number, edges: ReadonlySet<number>): boolean {
  if (edges.has(start)) return true;
  for (let at = start + 1; at < end; at += 1) if (edges.has(at)) return false;
  return true;
}
