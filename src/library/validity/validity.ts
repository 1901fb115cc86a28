import type { Clause } from '../../model/clause.ts';
import type { Deadline } from '../../model/deadline.ts';
import type { Validity, ValidityStatement } from '../../model/validity.ts';
import { type Sentence, sentencesOf } from '../facts/sentences.ts';
import { isMeasure } from './measure.ts';
import { speaksOfWhole } from './whole.ts';

/** What validity is read from. */
export interface ValiditySource {
  readonly clauses: readonly Clause[];
  /** What `deadlines` gave for the same clauses. */
  readonly deadlines: readonly Deadline[];
}

// (文中具体措施有明确期限规定的从其规定，因…自然失效) · 另有规定的除外 · 可视情况延长
const EXCEPTION =
  /除外|除…|另有|另行|从其规定|自然失效|自动失效|提前|例外|但|如(?!下)|视[^，。；]{0,8}情|可(?:以|再|适当|根据)?[^，。；]{0,6}(?:延长|顺延|调整)|不再有|情形|为准/u;

/**
 * Gives what a notice says of how long it is in force: sentences on the whole document (全文) and on single measures
 * (部分措施), each whole and exact; 未载明 where it says nothing. Never a conclusion of law.
 */
export function validity({ clauses, deadlines }: ValiditySource): Validity {
  const sentences = sentencesOf(clauses);
  const whole = sentences
    .filter((sentence) => speaksOfWhole(sentence, isLast(sentence, sentences)))
    .map((sentence) => statement('全文', sentence, deadlines));
  const parts = sentences
    .filter(
      ({ text, clause }) => !whole.some((one) => one.sentence === text && one.clause === clause),
    )
    .filter((sentence) => within(sentence, deadlines).some(isMeasure))
    .map((sentence) => statement('部分措施', sentence, deadlines));
  const dated = whole.filter(({ until }) => until !== null);
  const certain = dated.length === 1 && dated.every(({ exception }) => !exception);
  return {
    scope: whole.length > 0 ? '全文' : parts.length > 0 ? '部分措施' : '未载明',
    statements: [...whole, ...parts],
    expires: certain ? (dated[0]?.until ?? null) : null,
  };
}

function within(sentence: Sentence, deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.filter(
    (one) => one.clause === sentence.clause && one.sentence === sentence.text,
  );
}

function isLast(sentence: Sentence, all: readonly Sentence[]): boolean {
  return all.at(-1) === sentence;
}

function statement(
  scope: ValidityStatement['scope'],
  sentence: Sentence,
  deadlines: readonly Deadline[],
): ValidityStatement {
  const found = within(sentence, deadlines);
  return {
    scope,
    clause: sentence.clause,
    from: found.find(({ from }) => from !== null)?.from ?? null,
    until: found.findLast(({ until }) => until !== null)?.until ?? null,
    exception: EXCEPTION.test(sentence.text),
    sentence: sentence.text,
  };
}
