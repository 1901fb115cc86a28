import { type QuestionWords, raisedCount } from './raised-count.ts';

/** How often words count at least when a query is cut. `said` are the words of the thesaurus and of the word list. */
export function raisedCounts(
  said: ReadonlySet<string>,
  questions: QuestionWords,
): Map<string, number> {
  const all = new Map<string, number>();
  for (const word of [...said, ...questions.asked, ...questions.faint]) {
    const raised = raisedCount(word, said.has(word), questions);
    if (raised > 0) all.set(word, raised);
  }
  return all;
}
