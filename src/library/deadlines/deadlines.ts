import type { Clause } from '../../model/clause.ts';
import type { Deadline } from '../../model/deadline.ts';
import { partAt } from '../facts/part-at.ts';
import { type Sentence, sentencesOf } from '../facts/sentences.ts';
import { dated, type NoticeYears } from './dated.ts';
import { durations } from './durations.ts';

/** What deadlines are read from. */
export interface DeadlineSource {
  readonly clauses: readonly Clause[];
  /** Date of the notice (ISO), or null: then no year is taken from it. */
  readonly date: string | null;
  /** Its title, which may name the year it plans (关于2019年部分节假日安排的通知). */
  readonly title?: string;
}

// 2019年
const YEAR = /(?<!\d)((?:19|20)\d{2})年/gu;

/**
 * Gives the dates, periods and limits that the clauses of a notice set, in printed order, each with its exact words;
 * of a date that a part of a sentence repeats, the first.
 */
export function deadlines({ clauses, date, title = '' }: DeadlineSource): readonly Deadline[] {
  const seen = new Set<string>();
  const sentences = sentencesOf(clauses);
  const named = yearsIn(title);
  const printed = sentences.flatMap(({ text }) => yearsIn(text));
  const years: NoticeYears = {
    date,
    titled: new Set(named).size === 1 ? (named[0] ?? null) : null,
    latest: printed.length === 0 ? null : Math.max(...printed),
  };
  return sentences
    .filter(({ isHeading, isQuestion }) => !isHeading && !isQuestion)
    .flatMap((sentence) => inSentence(sentence, years))
    .filter((deadline) => {
      const core = (deadline.from ?? deadline.until) ? '' : deadline.wording;
      const key = [deadline.clause, deadline.quote, deadline.from, deadline.until, core].join('|');
      return !seen.has(key) && seen.add(key);
    });
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map(([, year]) => Number(year));
}

function inSentence(sentence: Sentence, years: NoticeYears): readonly Deadline[] {
  const days = dated(sentence, years);
  const lengths = durations(sentence.text).filter(
    ({ start, end }) => !days.some((day) => start < day.end && end > day.start),
  );
  return [...days, ...lengths]
    .sort((a, b) => a.start - b.start)
    .map((found) => ({
      kind: found.kind,
      clause: sentence.clause,
      heading: sentence.heading,
      wording: sentence.text.slice(found.start, found.end),
      from: 'from' in found ? found.from : null,
      until: 'until' in found ? found.until : null,
      year: 'year' in found ? found.year : null,
      length: 'length' in found ? found.length : null,
      quote: partAt(sentence.text, found.start),
      sentence: sentence.text,
    }));
}
