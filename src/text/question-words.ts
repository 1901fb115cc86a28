import type { SearchQuestionWords } from '../model/search-index.ts';
import type { QuestionWords } from './raised-count.ts';

/** The words of questions, by what raises them when a query is cut. */
export const questionWords = ({ drop, ask, faint }: SearchQuestionWords): QuestionWords => ({
  asked: new Set([...drop, ...Object.values(ask).flat()]),
  faint: new Set(faint),
});
