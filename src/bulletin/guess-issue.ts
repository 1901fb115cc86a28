import type { Page } from '../model/page.ts';

/** What a bulletin says of itself on its first lines and in its running heads; null where it does not. */
export interface GuessedIssue {
  readonly name: string | null;
  readonly issue: string | null;
  /** ISO month, where year and month are printed. */
  readonly date: string | null;
}

/** How many of the first lines can be its title page. */
const TITLE_LINES = 12;

/** A running head comes back at least this often. */
const REPEATS = 3;

/** Longest line, white space aside, that is looked at. */
const LONGEST = 48;

// The issue: 2020年第2期 2020第2期 二〇二一年第三辑 第27期 2021年3月号 2021年3月刊
const ISSUE =
  /(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年?)?(?:总?第[\d〇一二三四五六七八九十百]{1,4}[期辑卷号]|\d{1,2}月[号刊])/u;

// What may close an issue and is no part of the name: （总第27辑） ）; no line that is looked at is longer than 48
const AROUND_NAME = /[（(][^（()）]*[）)]|[\d\s·|/—\-（()）]{1,48}$|^[\s·|/—\-（()）]+/gu;

// A name of Chinese characters: 人力资源法律政策
const NAME = /^[\p{Script=Han}·、]{3,24}$/u;

// A year and a month in figures: 2020年2月
const MONTH = /(\d{4})年(\d{1,2})月/u;

const packed = (text: string): string => text.replace(/\s/gu, '');

const nameIn = (text: string): string | null => {
  const name = text.replace(AROUND_NAME, '').replace(AROUND_NAME, '');
  return NAME.test(name) ? name : null;
};

/** Guesses name and issue of a bulletin from its title page or its running heads. */
export function guessIssue(pages: readonly Page[]): GuessedIssue {
  const lines = pages
    .flatMap((page) => page.lines.map((line) => packed(line.text)))
    .filter(Boolean);
  const times = new Map<string, number>();
  for (const line of lines) if (line.length <= LONGEST) times.set(line, (times.get(line) ?? 0) + 1);
  const first = lines.slice(0, TITLE_LINES);
  const candidates = [...times]
    .filter(([line, count]) => ISSUE.test(line) && (count >= REPEATS || first.includes(line)))
    .sort((a, b) => b[1] - a[1]);
  const [best] = candidates[0] ?? [];
  if (best === undefined) return { name: null, issue: null, date: null };
  const issue = ISSUE.exec(best)?.[0] ?? null;
  const above = first[first.indexOf(best) - 1] ?? '';
  const month = MONTH.exec(best);
  return {
    name: nameIn(best.replace(ISSUE, '')) ?? (first.includes(best) ? nameIn(above) : null),
    issue,
    date: month === null ? null : `${month[1]}-${(month[2] ?? '').padStart(2, '0')}`,
  };
}
