import type { QuestionWords } from './raised-count.ts';
import { raisedCounts } from './raised-counts.ts';

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
  for (const [word, raised] of raisedCounts(said, questions))
    all.set(word, Math.max(raised, all.get(word) ?? 0));
  return all;
}
