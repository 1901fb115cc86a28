import type { Amount } from '../../model/amount.ts';
import { boundOf } from './bound.ts';
import type { Figure } from './figures.ts';

/** The words that belong to a figure, and what they say of it. */
export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly bound: Amount['bound'];
  readonly per: string | null;
}

// The phrase ends before the figure: 给予每人每天|300元
const PHRASE = /[^，。；：、“”《》（）();\n]{0,40}$/u;
// 不低于 · 最高不超过 · 由原 · 提高到 · 下降: the wording begins with them
const BOUND =
  /(?:每[^，。；每]{1,3}){0,2}(?:最高(?:补贴|补助|额度|奖励)?|最低|至少|最多|至多)?(?:不(?:得|能|可)?(?:低于|超过|高于|少于|足)|(?<![不得能可])(?:低于|高于|超过)|最高(?:补贴|补助|额度|奖励)?|最低(?!工资|生活|缴费|基数)|至少|[由从]原?$)|(?:同比)?(?:提高|提升|上调|降低|下降|下调|放宽|调整|增长|增加|[提降](?=[到至]))(?:[到至为])?/u;
// 每人每天 · 每户每月 · 每家 · 每人
const PER =
  /(?:每(?:人|户|家|间|室|桌|名|个?月|年|天|日|周|次|学年|学期|小时|课时|生|岗|件|吨|平方米)){1,3}/u;
// 给予|2月份租金50% · 该企业|3个月… · 按照|1000元/人
const LEAD =
  /^.*(?:给予|予以|享受|按照?(?!月|年|日|季)|该企业|为(?!期)|^以|支付|收取|发放|[在处](?=$)|[和及或](?=$))/u;
// /人 · /人/月
const PER_UNIT = /^(?:\/(?:人|户|家|月|年|天|日|次|生|岗|件|吨|课时|小时|平方米|㎡))+/u;
// （含）以上 · (不含)以内 · 及以上
const RANGE_AFTER = /^(?:[（(]不?含[^（）()]{0,3}[）)])?(?:及?以[上下内])?/u;

// 裁员率|低于全国城镇调查失业率（|5.2%
const GLOSS = /[（(]$/u;
// ）
const GLOSS_END = /^[）)]/u;

/** Figures whose own words say all. */
const WHOLE: ReadonlySet<string> = new Set(['days', 'heads', 'months', 'area', 'often']);

/** Gives the wording of a figure in its sentence: its bound, base and measure are part of it. */
export function wording(sentence: string, figure: Figure): Wording {
  return glossed(sentence, figure) ?? beside(sentence, figure);
}

/** The wording of a figure that stands in brackets behind the words which it puts in numbers, or null. */
function glossed(sentence: string, { start, end }: Figure): Wording | null {
  const before = sentence.slice(Math.max(0, start - 60), start);
  if (!GLOSS.test(before) || !GLOSS_END.test(sentence.slice(end))) return null;
  const phrase = PHRASE.exec(before.slice(0, -1))?.[0] ?? '';
  const bound = BOUND.exec(phrase);
  if (bound === null) return null;
  const from = start - 1 - phrase.length + bound.index;
  const words = sentence.slice(from, end + 1);
  return { start: from, end: end + 1, bound: boundOf(words), per: null };
}

function beside(sentence: string, figure: Figure): Wording {
  const phrase =
    PHRASE.exec(sentence.slice(Math.max(0, figure.start - 60), figure.start))?.[0] ?? '';
  const perUnit = PER_UNIT.exec(sentence.slice(figure.end))?.[0] ?? '';
  const after = RANGE_AFTER.exec(sentence.slice(figure.end + perUnit.length))?.[0] ?? '';
  const whole = WHOLE.has(figure.kind) || sentence.slice(figure.start, figure.end).includes('减半');
  const lead = whole ? '' : leadOf(phrase);
  const own = sentence.slice(figure.start - lead.length, figure.end) + perUnit;
  const end = figure.end + perUnit.length + after.length;
  const per = perUnit === '' ? (PER.exec(own)?.[0] ?? null) : perUnit;
  return { start: figure.start - lead.length, end, bound: boundOf(own, after), per };
}

function leadOf(phrase: string): string {
  const bound = BOUND.exec(phrase);
  if (bound) return phrase.slice(bound.index);
  const per = PER.exec(phrase);
  if (per) return phrase.slice(per.index);
  return phrase.slice(LEAD.exec(phrase)?.[0].length ?? 0);
}
