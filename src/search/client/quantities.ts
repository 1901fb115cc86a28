import { readNumeral } from '../../text/numerals.ts';

// No numeral in words is longer than 12 characters: an unbounded one would be read again from each of its own.
const FIGURES = '(?:\\d{1,3}(?:\\.\\d+)?|[一二三四五六七八九十百两]{1,12})';
// 6月30日, 二月九号, 3月底, 二月
const DATE = `${FIGURES}月(?:${FIGURES}[日号]|底|份)?`;
// 七成, 百分之八十
const SHARE =
  '(?:[一二三四五六七八九两]成(?!功|立|本|员|为|果|年|交|绩|人)|百分之[一二三四五六七八九十百]{1,5})';
// 14天, 三个月, 一千多块钱, 两周; but not 300元, which texts write so
const AMOUNT =
  '(?:\\d{1,4}|[一二三四五六七八九十百千万两几]{1,12})[多来]?(?:个(?:半)?月|天|个?(?:星期|礼拜)|周|年|小时|万?块钱?)(?!级|轻|纪|龄|假|终|底|度|会)';
const QUANTITY = new RegExp(`(?<!第|\\d)(?!(?:19|20)\\d{2}年)(?:${SHARE}|${DATE}|${AMOUNT})`, 'gu');
const NUMERAL = /[一二三四五六七八九十百千两]+/gu;
// 二月九号
const NUMBERED = /号$/u;
// 2月份
const OF_MONTH = /份$/u;
// 百分之八十, 七成
const PERCENT = /^百分之(.+)$|^(.)成$/u;

/** One stretch of a query. */
export interface Stretch {
  readonly text: string;
  readonly quantity: boolean;
}

/** Parts a run at its dates, periods and amounts: 隔离 十四天 工资. */
export function partQuantities(run: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (text: string, quantity: boolean): void => {
    if (text !== '') stretches.push({ text, quantity });
  };
  for (const { 0: text, index } of run.matchAll(QUANTITY)) {
    add(run.slice(from, index), false);
    add(text, true);
    from = index + text.length;
  }
  add(run.slice(from), false);
  return stretches;
}

/** How a quantity may stand in a text: 十四天 as 14天 and 14日, 二月九号 as 2月9日, 七成 as 70%. */
export function quantitySpellings(quantity: string): string[] {
  const figures = quantity.startsWith('百分之')
    ? quantity
    : quantity.replace(NUMERAL, (text) => String(readNumeral(text) ?? text));
  const spelled = new Set([figures, figures.replace(NUMBERED, '日').replace(OF_MONTH, '')]);
  const [, percent, tenths] = PERCENT.exec(quantity) ?? [];
  if (percent !== undefined) spelled.add(`${readNumeral(percent)}%`);
  if (tenths !== undefined) spelled.add(`${readNumeral(tenths)}0%`);
  if (figures.endsWith('天')) spelled.add(figures.replace(/天$/u, '日'));
  spelled.delete(quantity);
  return [...spelled];
}
