import type { Clause } from '../../model/clause.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence of a clause. */
export interface Sentence {
  /** Id of the clause. */
  readonly clause: string;
  /** Heading of the clause or of the nearest one above it; null if none. */
  readonly heading: string | null;
  /** Whether it is a standing heading. */
  readonly isHeading: boolean;
  /** Whether it asks: it ends in a question mark, or is part of the question of a `qa`. */
  readonly isQuestion: boolean;
  /** Exact, its closing mark included, without the clause's numbering. */
  readonly text: string;
  /** The text of its block that stands before it. */
  readonly before: string;
}

// 答：各地的减免政策… : who speaks is no part of the sentence
const TURN = /^[问答][：:]\s*/u;
// 答：可以延续
const ANSWER = /^答[：:]/u;
// 这一政策是否会延续？
const ASKS = /[？?]$/u;

/** Gives the sentences of the clauses and of those below them, in printed order: all, or those of the clauses with these ids. */
export function sentencesOf(
  clauses: readonly Clause[],
  only?: ReadonlySet<string>,
): readonly Sentence[] {
  return clauses.flatMap((clause) => below(clause, null, only));
}

function below(
  clause: Clause,
  above: string | null,
  only: ReadonlySet<string> | undefined,
): readonly Sentence[] {
  const heading = clause.heading ?? above;
  const own = only?.has(clause.id) === false ? [] : ownSentences(clause, heading);
  return [...own, ...clause.children.flatMap((child) => below(child, heading, only))];
}

function ownSentences(clause: Clause, heading: string | null): readonly Sentence[] {
  const lines = clause.text.split('\n');
  const asked = clause.kind === 'qa' ? askedLines(lines) : 0;
  return lines.flatMap((line, number) => {
    const unlabelled = number === 0 ? line.slice(labelLength(line, clause.label)) : line;
    const text = unlabelled.replace(TURN, '');
    return splitSentences(text).map(([start, end]): Sentence => {
      const sentence = text.slice(start, end);
      return {
        clause: clause.id,
        heading,
        isHeading: number === 0 && start === 0 && isHeading(sentence, clause),
        isQuestion: number < asked || ASKS.test(sentence),
        text: sentence,
        before: text.slice(0, start),
      };
    });
  });
}

/** How many lines the question of a `qa` has: those above the answer; where none is marked, the first of several. */
function askedLines(lines: readonly string[]): number {
  const answer = lines.findIndex((line) => ANSWER.test(line));
  return answer < 0 ? Math.min(1, lines.length - 1) : answer;
}

function labelLength(line: string, label: string | null): number {
  if (label === null || !line.startsWith(label)) return 0;
  return (
    label.length + (line.slice(label.length).length - line.slice(label.length).trimStart().length)
  );
}

/**
 * A standing heading repeats what its clauses say; a question, or one with a colon (报送时间：3月5日前), says it itself.
 */
function isHeading(sentence: string, clause: Clause): boolean {
  return clause.headingForm === 'standing' && clause.kind !== 'qa' && !sentence.includes('：');
}
