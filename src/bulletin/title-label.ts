import { readNumbering } from '../text/numbering.ts';
import { decimalLabel } from './decimal-label.ts';
import { SIGNS } from './section-mark.ts';

// 【3】 · [12] · 【三】 · ★ · ● · * · ＊ · 3 关于… · 13 解读：… · 01｜关于… · NO.1 关于…
const MARKED = new RegExp(
  `^(?:[【［\\[〔][\\d一二三四五六七八九十]{1,3}[】］\\]〕]|[${SIGNS}]+|[*＊·]{1,3}[ \\u3000]*(?=[\\p{Script=Han}《“])|\\d{1,3}[ \\u3000]?[｜|丨／][ \\u3000]?(?=[\\p{Script=Han}《“])|no[.．]\\d{1,3}[ \\u3000｜|丨:：、.．]{0,3}(?=[\\p{Script=Han}《“])|\\d{1,3}(?=[ \\u3000]+(?:\\p{Script=Han}{4}|\\p{Script=Han}{2,3}[：:]\\p{Script=Han})))`,
  'iu',
);

/** The mark by which a bulletin tells its titles from other lines (【3】, ★, 1.2), or an empty string; numbering that texts use too is none. */
export function titleMark(text: string): string {
  return MARKED.exec(text)?.[0] ?? decimalLabel(text);
}

/** The numbering or mark that a bulletin gives to its titles: 3．关于…的通知, 1.2　关于…, 【3】…, ★…; an empty string where there is none. */
export function titleLabel(text: string): string {
  const mark = titleMark(text);
  if (mark !== '') return mark;
  const numbering = readNumbering(text);
  if (numbering === null || !['item', 'sec', 'sub'].includes(numbering.level)) return '';
  return numbering.label;
}
