import type { ComparedWords } from '../../model/comparison.ts';
import type { SentenceBounds } from './near-sentences.ts';

/** The same words, with those marked as `elsewhere` that only this side has but that stand in one of the sentences. */
export function setElsewhere(
  words: readonly ComparedWords[],
  sentences: readonly SentenceBounds[],
): readonly ComparedWords[] {
  if (sentences.length === 0) return words;
  const marks = sentences.flat();
  let at = 0;
  return words.flatMap((run): readonly ComparedWords[] => {
    const start = at;
    at += run.text.length;
    if (run.state !== 'own') return [run];
    const inner = [...new Set(marks)].filter(
      (mark) => mark > start && mark < start + run.text.length,
    );
    const cuts = [start, ...inner.sort((x, y) => x - y), start + run.text.length];
    return cuts.slice(1).map((end, place): ComparedWords => {
      const from = cuts[place] ?? start;
      const isAnswered = sentences.some(([first, last]) => first <= from && end <= last);
      return {
        text: run.text.slice(from - start, end - start),
        state: isAnswered ? 'elsewhere' : 'own',
      };
    });
  });
}
