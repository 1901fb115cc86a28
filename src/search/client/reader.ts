import type { SearchCore } from '../../model/search-index.ts';
import type { Lexicon, WordCounts } from '../../text/lexicon.ts';
import { questionWords } from '../../text/question-words.ts';
import { type QuestionWords, raisedCount } from '../../text/raised-count.ts';
import type { Reader } from './concepts.ts';
import type { Synonyms } from './synonyms.ts';
import { vocabulary } from './vocabulary.ts';

/** Words of the texts, and those that only people say, each looked up when a query may hold it. */
function readerCounts(
  index: WordCounts,
  synonyms: Synonyms,
  absent: ReadonlySet<string>,
  questions: QuestionWords,
): WordCounts {
  const count = (word: string): number =>
    Math.max(
      index.get(word) ?? 0,
      raisedCount(word, synonyms.has(word) || absent.has(word), questions),
    );
  return {
    has: (word) => count(word) > 0,
    get: (word) => count(word) || undefined,
    entries: index.entries,
  };
}

/** What is needed to read queries, from the words that they are cut into and those of the texts. */
export const readerOf = (
  { absent, questions }: Pick<SearchCore, 'absent' | 'questions'>,
  synonyms: Synonyms,
  words: Lexicon,
  index: Lexicon,
): Reader => ({
  words,
  index,
  synonyms,
  questions,
  drop: new Set(questions.drop),
  faint: new Set(questions.faint),
  absent: new Set(absent.split('|').filter(Boolean)),
});

/** Prepares the reading of queries of a library that is at hand whole. */
export function reader(core: SearchCore, synonyms: Synonyms): Reader {
  const index = vocabulary(core.vocabulary);
  const [total, longest, indexTotal, indexLongest] = core.totals;
  const absent = new Set(core.absent.split('|').filter(Boolean));
  const counts = readerCounts(index, synonyms, absent, questionWords(core.questions));
  return readerOf(
    core,
    synonyms,
    { counts, total, longest },
    { counts: index, total: indexTotal, longest: indexLongest },
  );
}
