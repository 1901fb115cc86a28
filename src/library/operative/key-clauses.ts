import type { Clause } from '../../model/clause.ts';
import type { TopicEvidence } from '../../model/topic.ts';
import { type OperativeSentence, operative } from './operative.ts';
import { orders } from './orders.ts';

/** What the key clauses of a notice on one topic are chosen from. */
export interface KeyClauseSource {
  readonly clauses: readonly Clause[];
  /** The clauses that belong to the topic, the most telling first. */
  readonly evidence: readonly TopicEvidence[];
  /** The clause that is quoted already. */
  readonly quoted: string | null;
}

/** A key clause, and how much it speaks for the topic. */
export interface KeyClause extends OperativeSentence {
  readonly score: number;
}

/** Below this a clause only mentions the topic. */
const TELLING = 6;

/**
 * Gives the clauses of a notice that say most on a topic, at most `most` of them, each by the sentence that orders
 * something, in its exact words; no clause of a question and answer.
 */
export function keyClauses(
  { clauses, evidence, quoted }: KeyClauseSource,
  most: number,
): readonly KeyClause[] {
  return evidence
    .filter(
      ({ clause, score }) => score >= TELLING && clause !== quoted && !clause.startsWith('qa_'),
    )
    .flatMap(({ clause, score }): readonly KeyClause[] => {
      const found = operative({ title: '', clauses, within: [clause] });
      return found === null || orders(found.sentence) <= 0 ? [] : [{ ...found, score }];
    })
    .slice(0, most);
}
