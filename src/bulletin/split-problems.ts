import type { Problem, Severity } from '../model/problem.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Contents } from './contents.ts';
import { kindOf } from './kind.ts';
import { leadingNumber } from './leading-number.ts';
import type { Line } from './line.ts';
import {
  dateOfLine,
  endsSentence,
  isAgencyLine,
  isAttachmentLine,
  isNoteLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { titleNumber } from './title-number.ts';
import type { Unit } from './units.ts';

/** Makes a problem of a bulletin at a line, with its printed page where that is certain. */
export type ProblemMaker = (
  rule: string,
  message: string,
  line: Line | undefined,
  notice?: string,
  severity?: Severity,
) => Problem;

/** Gives the maker of the problems of one bulletin. */
export function problemMaker(
  bulletin: string,
  pageOf: (line: Line) => number | null,
): ProblemMaker {
  return (rule, message, line, notice, severity = 'warning') => ({
    rule,
    message,
    bulletin,
    page: line === undefined ? null : pageOf(line),
    line: line?.line ?? null,
    excerpt: line?.text.slice(0, 40) ?? '',
    severity,
    ...(notice === undefined ? {} : { notice }),
  });
}

// http://rsj.dl.gov.cn/ · 12345678 · （略）: an address in the last word, or a figure or bracket
const LOOSE_END = /(?<!\S)(?=\S*$)\S*(?:https?:\/\/|www\.|@)|[\d)）》”"】〕%]$/u;

// 某某市人力资源和社会保障局办公室　　2031年1月12日印发: the last line of a document
const IMPRINT = /日(?:印发|印制|印)$/u;

/** Whether a text stops in mid-sentence: its last unit neither ends one nor is a signature, a date, the line that tells who printed it, a list or an address. */
export function stopsMidSentence(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  if (last === undefined || last.plain.length < 12) return false;
  if (endsSentence(last.text) || LOOSE_END.test(last.plain) || isAttachmentLine(last.text))
    return false;
  if (isAgencyLine(last.text) || isNoteLine(last.text)) return false;
  if (
    IMPRINT.test(last.plain) ||
    titleNumber(last.text) !== null ||
    leadingNumber(last.text) !== null
  )
    return false;
  if (dateOfLine(last.text) !== null || signedDateOfLine(last.text) !== null) return false;
  const before = units.at(-2);
  // The last entry of 附件：1.… 2.… ends in no mark.
  const listed =
    /^\d{1,2}[.．、]/u.test(last.plain) && before !== undefined && !endsSentence(before.text);
  return !listed && /[，、的和与及]|\p{Script=Han}{12}/u.test(last.plain);
}

/** Titles that the contents list and that were found in the text neither as titles nor as headings of sections. */
export function missingTitles(
  contents: Contents,
  found: ReadonlySet<string>,
  headings: readonly string[],
): readonly string[] {
  const titles = [...found].map(squeeze);
  // A heading in the middle of a title is a word of it: 职工基本医疗保险.
  const heads = (title: string): boolean =>
    headings.some(
      (heading) => heading.includes(title) || (title.endsWith(heading) && kindOf(title) === null),
    );
  return contents.titles.filter(
    (title) =>
      title.length >= 6 &&
      !heads(title) &&
      !titles.some((other) => other.includes(title) || title.includes(other)),
  );
}
