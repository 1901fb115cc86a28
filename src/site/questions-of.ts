import type { Clause } from '../model/clause.ts';
import type { HeldNotice } from './library.ts';
import type { Question } from './structured-data.ts';

/** A question of a notice with the id of its clause. */
export interface HeldQuestion extends Question {
  readonly id: string;
  /** Paragraphs of the answer. */
  readonly paragraphs: readonly string[];
}

/** 答：根据… */
const ANSWER_LABEL = /^(?:答|回答)\s*[:：]\s*/;

function lines(clause: Clause): string[] {
  return [...clause.text.split('\n'), ...clause.children.flatMap(lines)];
}

function questions(clauses: readonly Clause[]): HeldQuestion[] {
  return clauses.flatMap((clause) => {
    if (clause.kind !== 'qa') return questions(clause.children);
    const [asked = '', ...rest] = lines(clause);
    const question = clause.heading ?? asked.slice(clause.label?.length ?? 0).trim();
    const paragraphs = rest.map((line) => line.replace(ANSWER_LABEL, '')).filter(Boolean);
    return [{ id: clause.id, question, answer: paragraphs.join('\n'), paragraphs }];
  });
}

/** The questions that a notice answers, in printed order, in its own words; none for a notice without questions. */
export function questionsOf(notice: HeldNotice): HeldQuestion[] {
  return questions(notice.outline.clauses);
}
