import { globSync } from 'node:fs';

/** Every page of the built site, relative to its root. */
export const EVERY_PAGE: readonly string[] = globSync('**/*.html', { cwd: 'dist' }).sort();

function first(folder: string): string {
  const page = EVERY_PAGE.find((path) => path.startsWith(`${folder}/`));
  if (page === undefined) throw new Error(`dist/${folder} holds no page: build first`);
  return page;
}

/** A notice with parts and items, one of questions and answers, and one with a table. */
export const NOTICES = {
  parts: 'notices/renshebufa-2020-8.html',
  questions: 'notices/2020-02-22.html',
  table: 'notices/renshetingfa-2020-9.html',
} as const;

/** One page of every kind. */
export const KINDS: readonly string[] = [
  'index.html',
  'notices.html',
  ...Object.values(NOTICES),
  'search.html',
  'search.html?q=%E9%9A%94%E7%A6%BB%E6%9C%9F%E9%97%B4%E5%B7%A5%E8%B5%84',
  'topics.html',
  'topics/wages-leave.html',
  'issuers.html',
  first('issuers'),
  'bulletins.html',
  first('bulletins'),
  'numbers.html',
  'regions.html',
  'kinds.html',
  'timeline.html',
  'network.html',
  'laws.html',
  first('laws'),
  'missing.html',
  'deadlines.html',
  'amounts.html',
  'qa.html',
  'compare.html',
  first('compare'),
  'help.html',
  'data.html',
  'quality.html',
  'memo.html',
  'desk.html',
  '404.html',
];
