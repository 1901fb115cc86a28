import { type KeyClause, keyClauses } from '../library/operative/key-clauses.ts';
import { type OperativeSentence, operative } from '../library/operative/operative.ts';
import { amountsOf, deadlinesOf, type HeldAmount, type HeldDeadline } from './facts.ts';
import type { HeldNotice } from './library.ts';
import { type HeldQuestion, questionsOf } from './questions-of.ts';

/** A notice of a topic, with the sentence by which the topic quotes it; null where it has none. */
export interface BriefedNotice {
  readonly notice: HeldNotice;
  readonly sentence: OperativeSentence | null;
}

/** A key clause with the id of its notice. */
export interface BriefedClause extends KeyClause {
  readonly from: string;
}

/** What a topic says, in the words of its notices. */
export interface TopicBriefing {
  /** By region, 全国 first, each in the order of the notices. */
  readonly regions: readonly (readonly [region: string, notices: readonly BriefedNotice[]])[];
  /** The most telling first. */
  readonly clauses: readonly BriefedClause[];
  readonly amounts: readonly HeldAmount[];
  readonly deadlines: readonly HeldDeadline[];
  readonly questions: readonly {
    readonly notice: HeldNotice;
    readonly questions: readonly HeldQuestion[];
  }[];
  /** Ids of the laws that the notices cite. */
  readonly laws: ReadonlySet<string>;
}

/** Key clauses that one notice may give, so that a long one does not fill the list. */
const KEY_OF_NOTICE = 3;
const WHOLE_COUNTRY = '全国';

/** Gives what notices say on a topic: only clauses that belong to it speak. */
export function topicBriefing(topic: string, notices: readonly HeldNotice[]): TopicBriefing {
  const held = notices.map((notice) => {
    const evidence = notice.topicClauses.get(topic) ?? [];
    const within = evidence.map(({ clause }) => clause);
    const { title, id } = notice.front;
    const { clauses } = notice.outline;
    const sentence = operative({ title, clauses, ...(within.length > 0 ? { within } : {}) });
    const quoted = sentence?.clause ?? null;
    const key = keyClauses({ clauses, evidence, quoted }, KEY_OF_NOTICE).map((clause) => ({
      from: id,
      ...clause,
    }));
    return { notice, within: new Set(within), sentence, key };
  });
  const within = new Map(held.map((each) => [each.notice.front.id, each.within]));
  const speaks = (id: string, clause: string): boolean => within.get(id)?.has(clause) ?? false;
  return {
    regions: [...Map.groupBy(held, ({ notice }) => notice.front.region)].sort(
      ([a], [b]) => Number(a !== WHOLE_COUNTRY) - Number(b !== WHOLE_COUNTRY),
    ),
    clauses: held.flatMap(({ key }) => key).toSorted((a, b) => b.score - a.score),
    amounts: amountsOf(notices).filter(({ notice, amount }) =>
      speaks(notice.front.id, amount.clause),
    ),
    deadlines: deadlinesOf(notices).filter(({ notice, deadline }) =>
      speaks(notice.front.id, deadline.clause),
    ),
    questions: notices
      .map((notice) => ({
        notice,
        questions: questionsOf(notice).filter(({ id }) => speaks(notice.front.id, id)),
      }))
      .filter(({ questions }) => questions.length > 0),
    laws: new Set(
      notices.flatMap(({ citations }) =>
        citations.flatMap(({ target }) => (target.kind === 'law' ? [target.law] : [])),
      ),
    ),
  };
}
