import type { Clause } from '../../model/clause.ts';
import type { Topic, TopicEvidence } from '../../model/topic.ts';
import { topicScorer } from '../../text/topic-scorer.ts';

/** What the clauses of a topic are chosen from. */
export interface TopicClauseSource {
  readonly clauses: readonly Clause[];
  /** Ids of the topics that the notice is filed under, the main one first. */
  readonly filed: readonly string[];
  /** All topics: a clause that speaks of another one belongs to none of these. */
  readonly topics: readonly Topic[];
  /** Cuts a text into words that, joined, give it back. */
  readonly cut: (text: string) => readonly string[];
}

/** Below this a clause speaks of no topic: it belongs with the main one, like the rest of its notice. */
const SPEAKS = 2;
/** A clause may speak of several topics, the lesser at least half as loudly as the loudest. */
const BESIDE = 0.5;

// 《…》: a cited title speaks for the cited document
const CITED_TITLE = /《[^《》]*》/g;

/**
 * Gives for each topic of a notice the clauses that belong to it, the most telling first. A notice on one topic belongs
 * to it as a whole.
 */
export function topicClauses(
  source: TopicClauseSource,
): ReadonlyMap<string, readonly TopicEvidence[]> {
  const score = topicScorer(source.topics, source.cut);
  const found = new Map<string, TopicEvidence[]>(source.filed.map((id) => [id, []]));
  const walk = (clauses: readonly Clause[], above: readonly number[]): void => {
    for (const { id, heading, text, children } of clauses) {
      const headings = heading === null ? above : sum(above, score(heading));
      const own = sum(score(text.replace(CITED_TITLE, '')), headings);
      const loudest = Math.max(0, ...own);
      for (const [place, topic] of source.filed.entries()) {
        const at = source.topics.findIndex(({ id: known }) => known === topic);
        const told = own[at] ?? 0;
        const whole = source.filed.length === 1 || (place === 0 && loudest < SPEAKS);
        if (whole || told >= Math.max(SPEAKS, BESIDE * loudest)) {
          found.get(topic)?.push({ clause: id, score: told });
        }
      }
      walk(children, headings);
    }
  };
  walk(
    source.clauses,
    source.topics.map(() => 0),
  );
  for (const list of found.values()) list.sort((a, b) => b.score - a.score);
  return found;
}

function sum(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, at) => value + (b[at] ?? 0));
}
