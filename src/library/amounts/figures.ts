import type { Amount, AmountKind } from '../../model/amount.ts';
import { readNumeral } from '../../text/numerals.ts';

/** A number with its unit, as it stands in a sentence. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly kind: AmountKind;
  readonly value: number;
  readonly unit: NonNullable<Amount['unit']>;
}

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?';
const NUMERAL = '[一二两三四五六七八九十百千]{1,7}';

// 300元 · 2.4万元 · 1.36万亿元 · 五千元
const MONEY = new RegExp(
  `(?<![\\d.]|\\d,)(${NUMBER}|${NUMERAL})(万亿|[亿万千百])?元(?![旦素宵月首件年])`,
  'gu',
);
// 70% · 12％ · 0.5个百分点 · 5‰
const PERCENT = new RegExp(`(?<![\\d.]|\\d,)(${NUMBER})(%|％|‰|个百分点)`, 'gu');
// 百分之二十 · 百分之70
const PERCENT_IN_WORDS = new RegExp(`百分之(${NUMERAL}|${NUMBER})`, 'gu');
// 千分之二 · 万分之五
const SMALL_PART = new RegExp(`([千万])分之(${NUMERAL}|${NUMBER})`, 'gu');
// 1.2倍 · 三倍
const TIMES = new RegExp(`(?<![\\d.]|\\d,)(${NUMBER}|[一二两三四五六七八九十]{1,3})倍`, 'gu');
// 可减半征收三项社会保险单位缴费部分 ; not 执行减半征收措施, 减半征收职工医保费的总体考虑
const HALVED =
  /(?:可以?|应当?)?(?:实行|予以|给予)?减半(?:征收|缴纳|收取|征缴)(?!措施|政策|[^，。；]{0,12}的(?:总体)?(?:考虑|背景|意见|情况))/gu;
const COUNT = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)';
// 6个月的上年度本市月人均失业保险金标准
const MONTHS = new RegExp(`(?<![\\d.])${COUNT}个月的[^，。；：、]{2,24}?标准`, 'gu');
// 支付一个月工资的经济补偿 · 12个月的本人工资 ; not 拖欠三个月工资
const MONTHS_OF_PAY = new RegExp(
  `(?<=(?:支付|发放|给予|计发|为|按照?)[^，。；：、\\d]{0,6})${COUNT}个月的?[^，。；：、\\d]{0,20}?工资(?!支付|标准)`,
  'gu',
);
// 减免2个月租金 · 免除房租2个月
const MONTHS_FREE = new RegExp(
  `(?:减免|免除|免收|减收)(?:[^，。；：、\\d]{0,8}(?:租金|房租))?${COUNT}个月的?(?:租金|房租)?`,
  'gu',
);
// 年休假5天 · 产假增加30天 · 15日带薪年休假
const LEAVE = '(?:年休假|产假|陪产假|护理假|育儿假|婚假|丧假|探亲假|病假|哺乳假|休假)';
const DAYS_OF = new RegExp(
  `${LEAVE}(?:期)?(?:为|增加|延长|奖励)?(\\d{1,3}|${NUMERAL})[天日](?!内)`,
  'gu',
);
const OF_DAYS = new RegExp(`(?<![\\d.])(\\d{1,3}|${NUMERAL})[天日]的?(?:带薪)?${LEAVE}`, 'gu');
// 2月4日至10日放假调休，共7天
const HOLIDAYS = /放假[^。；\d]{0,8}共(\d{1,2}|[一二三四五六七八九十]{1,2})天/gu;
// 每户家庭可有一名职工
const HEADS =
  /每[户家][^，。；：]{0,4}可(?:以)?有?([一二两三四五六七八九十]|\d{1,2})[名人](?:职工|劳动者|家长)?/gu;
const LIMIT = '不(?:得|能|可)?(?:超过|多于|高于|少于|低于)|至少|最多|最少|至多';
// 每间不超过6人 · 每桌最多四人
const HEADS_IN = new RegExp(
  `每(?:间|室|桌|车|班|组|户)[^，。；：、（）\\d]{0,10}?(?:${LIMIT})(\\d{1,3}|[一二两三四五六七八九十]{1,3})[名人]`,
  'gu',
);
// 人均不少于2.5平方米 · 每人办公占有面积不少于2.5平方米
const AREA = new RegExp(
  `(?:每(?:人|间|室|户|个工位)|人均)[^，。；：、（）\\d]{0,12}?(?:${LIMIT})(${NUMBER})(?:平方米|平米|㎡)`,
  'gu',
);
// 每日进行2次体温检测 · 每周至少一次 ; not 每日新增2次, 每3天报送一次
const OFTEN = new RegExp(
  `每(?:日|天|周|星期|个?月|年|学期|班次?)(?!新增|平均|共|约)[^，。；：、（）\\d]{0,8}?(?:${LIMIT})?(?<![\\d第])(\\d{1,2}|[一二两三四五六七八九十])次(?!性|会)(?:[^，。；：、（）]{2,8}?(?=[，。；、]))?`,
  'gu',
);

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** Gives the sums, rates and entitlements of a text in order. No ports, numbers of documents, and no areas or head counts but those set for each. */
export function figures(text: string): readonly Figure[] {
  const found: Figure[] = [];
  const add = (
    match: RegExpExecArray,
    kind: AmountKind,
    value: number,
    unit: Figure['unit'],
  ): void => {
    if (Number.isFinite(value)) {
      found.push({ start: match.index, end: match.index + match[0].length, kind, value, unit });
    }
  };
  for (const match of text.matchAll(MONEY)) {
    const scale = match[2] === undefined ? 1 : (SCALES[match[2]] ?? 1);
    // 1.36 × 10¹² is not exact in binary: round to a cent.
    add(match, 'money', Math.round(number(match[1]) * scale * 100) / 100, '元');
  }
  for (const match of text.matchAll(PERCENT)) {
    const unit = match[2] === '个百分点' || match[2] === '‰' ? match[2] : '%';
    add(match, 'percent', number(match[1]), unit);
  }
  for (const match of text.matchAll(PERCENT_IN_WORDS)) add(match, 'percent', number(match[1]), '%');
  for (const match of text.matchAll(SMALL_PART)) {
    const perMille = number(match[2]) / (match[1] === '万' ? 10 : 1);
    add(match, 'percent', Math.round(perMille * 1e4) / 1e4, '‰');
  }
  for (const match of text.matchAll(TIMES)) add(match, 'times', number(match[1]), '倍');
  for (const match of text.matchAll(HALVED)) add(match, 'times', 0.5, '倍');
  for (const pattern of [MONTHS, MONTHS_OF_PAY, MONTHS_FREE]) {
    for (const match of text.matchAll(pattern)) add(match, 'months', number(match[1]), '个月');
  }
  for (const pattern of [DAYS_OF, OF_DAYS, HOLIDAYS]) {
    for (const match of text.matchAll(pattern)) add(match, 'days', number(match[1]), '天');
  }
  for (const pattern of [HEADS, HEADS_IN]) {
    for (const match of text.matchAll(pattern)) add(match, 'heads', number(match[1]), '人');
  }
  for (const match of text.matchAll(AREA)) add(match, 'area', number(match[1]), '平方米');
  for (const match of text.matchAll(OFTEN)) add(match, 'often', number(match[1]), '次');
  return found.sort((a, b) => a.start - b.start);
}

function number(text = ''): number {
  if (text === '半') return 0.5;
  return /^\d/u.test(text) ? Number(text.replaceAll(',', '')) : (readNumeral(text) ?? Number.NaN);
}
