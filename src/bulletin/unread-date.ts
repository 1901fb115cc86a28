import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import { dateOfLine } from './line-kinds.ts';

// 2018年12月3■日 · 2017年2月30日 · 201?年6月2O曰: a date alone, where something stands for each of its figures
const SHAPE =
  /^[（(]?(?<year>[^\s，。；：、]{4})年(?<month>[^\s，。；：、]{1,2})月(?<day>[^\s，。；：、]{1,3})[日曰号][）)]?$/u;

// 年, 月: the figures of another language are read as they stand
const WORDS = /(?![〇○一二三四五六七八九十廿卅正元零])\p{Script=Han}/u;

// ____年__月__日 · 20××年×月×日: to be filled in
const BLANK = /[×Xx＿_]/u;

/** Whether a line is a date alone of which figures are damaged or do not exist: it closes a text as dates do, and gives no day. */
export function isUnreadDate(text: string): boolean {
  return text.includes('月') && hasShape(text);
}

const hasShape = recalled((text: string): boolean => {
  const { year = '', month = '', day = '' } = SHAPE.exec(squeeze(text))?.groups ?? {};
  const figures = year + month + day;
  if (figures === '' || WORDS.test(figures) || BLANK.test(figures)) return false;
  return dateOfLine(text) === null;
});
