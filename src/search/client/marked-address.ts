import type { Answer } from './answer.ts';

const MOST = 6;
// notices/renshebufa-2020-8.html?mark=工资#sec_3: path, clause
const ADDRESS = /^(?<path>[^?#]*)[^#]*(?<clause>#.*)?$/;
const KEY = 'mark';

/**
 * The address of a clause with the words that the notice page is to mark: what was typed first, then the reader's own words,
 * then others for them; where what was typed stands in the notice as a `whole`, that alone. `href` is relative, with or
 * without such words already.
 */
export function markedAddress(
  href: string,
  { own, near }: Pick<Answer, 'own' | 'near'>,
  whole: boolean,
): string {
  const { path = '', clause = '' } = ADDRESS.exec(href)?.groups ?? {};
  const marked = whole ? own.slice(0, 1) : [...own, ...near].slice(0, MOST);
  const words = new URLSearchParams(marked.map((word) => [KEY, word]));
  const said = words.toString();
  return said === '' ? href : `${path}?${said}${clause}`;
}
