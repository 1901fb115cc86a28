import type { Page } from '../model/page.ts';
import { squeeze } from '../text/squeeze.ts';
import { namesBook } from './book-name.ts';
import { coverName, headName } from './cover-name.ts';
import { coverRows } from './cover-rows.ts';
import { kindOf } from './kind.ts';
import { printedIssue } from './printed-issue.ts';
import { printedMonth } from './printed-month.ts';

/** What a bulletin says of itself on its cover, in its masthead and in its running heads; null where it does not. */
export interface GuessedIssue {
  readonly name: string | null;
  readonly issue: string | null;
  /** ISO date or month, where year and month are printed. */
  readonly date: string | null;
}

/** A running head comes back at least this often. */
const REPEATS = 3;

/** Longest row, white space aside, that is looked at. */
const LONGEST = 48;

// 来源：某某公报2019年第5期 · （刊于《公报》2019年第5期）: words about another bulletin
const ABOUT_ANOTHER = /[。；：:，]|刊[于载登]|来源|摘自|载于|见《/u;

/** Rows that return as running heads do, the most frequent first. */
function returningRows(pages: readonly Page[]): readonly string[] {
  const times = new Map<string, { row: string; count: number }>();
  for (const { text } of pages.flatMap((page) => page.lines)) {
    const plain = squeeze(text);
    if (plain === '' || plain.length > LONGEST || ABOUT_ANOTHER.test(plain)) continue;
    const known = times.get(plain);
    times.set(plain, { row: known?.row ?? text.trim(), count: (known?.count ?? 0) + 1 });
  }
  return [...times.values()]
    .filter(({ count }) => count >= REPEATS)
    .sort((a, b) => b.count - a.count)
    .map(({ row }) => row);
}

/** Finds name, issue and date of a bulletin on its cover, in its masthead and in its running heads. */
export function guessIssue(pages: readonly Page[]): GuessedIssue {
  const rows = coverRows(pages);
  const heads = returningRows(pages);
  const named = coverName(rows);
  const issueAt = rows.findIndex((row) => printedIssue(row) !== null);
  const head = heads.find((row) => printedIssue(row)?.counted === true);
  const issue = printedIssue(rows[issueAt] ?? head ?? '')?.issue ?? null;
  const titled = heads.map((row) => headName(row)).find((name) => name !== null && isTitle(name));
  const from = [named?.at ?? -1, issueAt].filter((at) => at >= 0);
  // A day above the name, or on a cover that names nothing, is not that of the bulletin.
  const dated = from.length === 0 ? [] : rows.slice(Math.min(...from));
  const date = dated.map(printedMonth).find((month) => month !== null) ?? null;
  return {
    name: named?.name ?? (head === undefined ? null : headName(head)) ?? titled ?? null,
    issue,
    date: date ?? (issue === null ? null : printedMonth(issue)),
  };
}

const isTitle = (name: string): boolean => namesBook(name) && ['公报', null].includes(kindOf(name));
