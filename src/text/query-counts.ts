import { type QuestionWords, raisedCount } from './raised-count.ts';

/**
 * The counts by which queries are cut: those of the texts, and of words that only people say. `said` are the words of the
 * thesaurus and of the word list.
 */
export function queryCounts(
  counts: ReadonlyMap<string, number>,
  said: ReadonlySet<string>,
  questions: QuestionWords,
): Map<string, number> {
  const all = new Map(counts);
  for (const word of [...said, ...questions.asked, ...questions.faint]) {
    const raised = raisedCount(word, said.has(word), questions);
    if (raised > 0) all.set(word, Math.max(raised, all.get(word) ?? 0));
  }
  return all;
}
