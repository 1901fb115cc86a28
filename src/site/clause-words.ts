import type { Clause, Outline } from '../model/clause.ts';
import { numeralWord } from '../text/numeral-word.ts';

/** 一、 （四） 12． → 一 （四） 12: a label as it stands in a reference. */
const CLOSING = /[、.．:：]\s*$/;
/** The number of a question in its id: qa_3 */
const QUESTION = /qa_(\d+)$/;

// (一) → （一）: some prints set the brackets half wide
const HALF = /\(([^()]+)\)/g;

function ownWord(clause: Clause): string {
  if (clause.kind === 'qa') return `问${numeralWord(Number(QUESTION.exec(clause.id)?.[1] ?? 0))}`;
  if (clause.kind === 'att') return clause.label?.replace(CLOSING, '') ?? '附件';
  if (clause.kind === 'para') return '';
  return clause.label?.replace(CLOSING, '').replace(HALF, '（$1）').trim() ?? '';
}

/** Lists ask for the clauses of a notice once for each of their rows. */
const made = new WeakMap<Outline, ReadonlyMap<string, string>>();

/** Short references to the clauses of a notice by id, from their printed labels: 三（六）, 一（一）1, 第十二条, 问三. */
export function clauseWords(outline: Outline): ReadonlyMap<string, string> {
  const words = made.get(outline) ?? wordsOf(outline);
  made.set(outline, words);
  return words;
}

function wordsOf(outline: Outline): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const visit = (clause: Clause, before: string): void => {
    const word = clause.kind === 'art' ? ownWord(clause) : before + ownWord(clause);
    words.set(clause.id, word);
    const carried = clause.kind === 'part' || clause.kind === 'chap' || clause.kind === 'div';
    for (const child of clause.children) visit(child, carried ? before : word);
  };
  for (const clause of outline.clauses) visit(clause, '');
  return words;
}
