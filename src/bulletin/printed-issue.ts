import { plainDigits } from '../text/plain-digits.ts';
import { SLIPPED, slippedFigures } from '../text/slipped-figures.ts';
import { squeeze } from '../text/squeeze.ts';
import { kindOf } from './kind.ts';

/** The issue that a row names. */
export interface PrintedIssue {
  /** As printed, without white space: 2020年第2期. */
  readonly issue: string;
  /** Whether it says of which year, or that it counts all issues: no part of a book does. */
  readonly counted: boolean;
}

const YEAR = `(?:(?:[12][\\d${SLIPPED}]{3}|[一二][〇○◯零Oo一二三四五六七八九]{3})年?)`;
const COUNT = `第(?:[\\d${SLIPPED}]{1,4}|[〇○一二三四五六七八九十百]{1,7})`;

// 2020年第2期 · 2020第2期 · 二〇二一年第三辑 · 总第27期 · 总第487号 · 2016年第2号 · 2021年3月刊 · 2020年增刊; not 令第2号
const ISSUE = new RegExp(
  `${YEAR}?总?${COUNT}(?:分?册|[期辑卷])|总${COUNT}号|${YEAR}${COUNT}号|${YEAR}\\d{1,2}月[号刊]|${YEAR}增刊`,
  'gu',
);

// 2016年第2号: the issue of a gazette, or the number of an announcement
const NUMBERED = /^[^总]*号$/u;

const spelled = (row: string): string => plainDigits(squeeze(row));

/** Gives the issue that a row of a cover or running head names; null where it names none, or what it names is the number of an order or announcement. */
export function printedIssue(row: string): PrintedIssue | null {
  const plain = spelled(row);
  const [found] = [...plain.matchAll(ISSUE)].map(([issue]) => issue);
  if (found === undefined) return null;
  const kind = kindOf(plain.slice(0, plain.indexOf(found)));
  if (NUMBERED.test(found) && !/月号$/u.test(found) && kind !== null && kind !== '公报')
    return null;
  const issue = /^[\d第总]/u.test(found) ? slippedFigures(found) : found;
  return { issue, counted: !found.startsWith('第') || found.endsWith('期') };
}

/** Gives a row, white space kept, without the issues that it names. */
export function withoutIssue(row: string): string {
  // White space may stand between any two characters of an issue, and parts the names around it.
  const issues = [...spelled(row).matchAll(ISSUE)].map(([issue]) => [...issue].join('\\s*'));
  return issues.reduce(
    (rest, issue) => rest.replace(new RegExp(issue, 'u'), '  '),
    plainDigits(row),
  );
}
