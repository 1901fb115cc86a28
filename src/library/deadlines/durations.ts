import type { Length } from '../../model/deadline.ts';
import { readNumeral } from '../../text/numerals.ts';

/** A limit without a calendar date: where its words stand, and how long it is. */
export interface FoundDuration {
  readonly start: number;
  readonly end: number;
  readonly kind: 'duration' | 'event';
  readonly length: Length | null;
}

const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)';
const UNIT = '(?:小时|个?工作日|个自然日|[日天]|周(?!岁)|个?星期|个月|个?年)';
// 2—3年内 · 3至6个月
const SPAN = `(?:(${NUMBER})[至到—–~-]{1,2})?(${NUMBER})(${UNIT})`;
// 疫情解除后 · 受理申请材料之日起， · 次月起 · 自收到…之日起
const SINCE = '(?:[^，。；：、（）“”\\s]{1,18}(?:之日起|起|之后|以后|后|受理)(?:，)?的?)';
// 原则上 最长 累计
const HEDGE = '(?:原则上|最长|最多|累计|合计|一般){0,2}';

// 不超过5个月 · 原则上不超过6个月 · 最长不得超过三年
const AT_MOST = new RegExp(`${HEDGE}(?:均)?不(?:得)?(?:超过|突破)${SPAN}`, 'gu');
// 缓缴期限|最长6个月
const LONGEST = new RegExp(`最[长多](?:为)?${SPAN}(?![之以]?内)`, 'gu');
// 疫情解除后三个月内 · 受理3日内 · 5个工作日内 · 48小时内
const WITHIN = new RegExp(
  `(?<since>${SINCE})?(?<!前|[近月\\d.—–~-])${SPAN}(?:之内|以内|内)(?![部设外容在地])`,
  'gu',
);
// 补办手续应在|疫情解除后三个月内 · 可于|次月起90日内 · 用人单位可以|自收到裁定书之日起三十日内
const LEAD = /^.*(?=自)|^.*[于在](?=.)|^的/u;
// 缓缴期限 · 享受 · 延期缴纳税款，: what may have a limit in time
const LIMITED = /(?:期|时限|时间|延|缓|享受|有效)[^。；]{0,24}$/u;
// 展期3至6个月 · 为期两年 · 有效期5年 · 提前三十日 · 医疗期为6个月 · 实施期限暂定一年 · 公示一周 · 公示培训情况5个工作日
const FOR = new RegExp(
  `(?:提前|公示[^，。；：、（）“”\\d]{0,8}?|[^的，。；：、（）“”\\s\\d]{1,2}期(?:限|间)?(?:暂定为?|为|不少于)|(?:展|延|为|有效|试行|试用|医疗|服务|留薪|宽限|任)期(?:限)?)${SPAN}(?![之以]?内)`,
  'gu',
);

// 自公布之日起施行 · 自印发之日起实施 · 自本通知印发之日起施行
const SINCE_ISSUE =
  /(?:自(?:本[^自，。；]{2,4})?)?(?:公布|发布|印发|颁布|下发|签发|发文)之日起(?:(?:\d{1,3}|[一二三四五六七八九十]{1,3})日后)?(?:正式)?(?:施行|实施|执行|生效)/gu;
// 从中止时效的原因消除之日起 · 自审核次月起 · 于到京之日起
const SINCE_EVENT = new RegExp(
  `[自从于][^，。；：、（）“”\\d]{2,24}?(?:之日|次月|次日|当月|当日)起(?!，?${SPAN}[之以]?内)`,
  'gu',
);
// 顺延至职工医疗期期满、医学观察期期满、隔离期期满或者政府采取的紧急措施结束
const UNTIL_EVENT =
  /(?:顺延|延长|延期|延续|执行|适用)至[^，。；：（）\d]{2,60}?(?:结束|期满|届满|解除|终止|为止)(?![、或])/gu;
// 截止时间为报送日下午4点前
const UNTIL_TOLD = /截止(?:时间|日期)为[^，。；]{2,20}前/gu;
// 执行期限为疫情防控期间
const WHILE = /(?:执行期限|有效期限?|实施期限|适用期限?)为[^，。；：（）\d]{2,24}期间/gu;

const UNITS: readonly (readonly [RegExp, Length['unit']])[] = [
  [/小时/u, '小时'],
  [/工作日/u, '工作日'],
  [/周|星期/u, '周'],
  [/月/u, '月'],
  [/年/u, '年'],
  [/[日天]/u, '日'],
];

/** Gives the limits of a sentence that have a length (不超过5个月, 受理3日内) or an event (公布之日起) but no date. */
export function durations(text: string): readonly FoundDuration[] {
  const found: FoundDuration[] = [];
  for (const match of text.matchAll(AT_MOST)) {
    const hedged = !match[0].startsWith('不');
    if (!hedged && !LIMITED.test(text.slice(0, match.index))) continue;
    found.push(lasting(match, match.slice(1)));
  }
  for (const match of text.matchAll(LONGEST)) {
    if (LIMITED.test(text.slice(0, match.index))) found.push(lasting(match, match.slice(1)));
  }
  for (const match of text.matchAll(WITHIN)) {
    const lead = LEAD.exec(match.groups?.['since'] ?? '')?.[0].length ?? 0;
    const within = lasting(match, match.slice(2));
    found.push({ ...within, start: within.start + lead });
  }
  for (const match of text.matchAll(FOR)) {
    found.push(lasting(match, match.slice(1)));
  }
  for (const pattern of [SINCE_ISSUE, UNTIL_EVENT, UNTIL_TOLD, WHILE, SINCE_EVENT]) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      // 自本决定公布之日起施行 and 自…之日起30日内 say more.
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, kind: 'event', length: null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function lasting(
  match: RegExpExecArray,
  [least, most = '', unit = '']: readonly (string | undefined)[],
): FoundDuration {
  const length: Length = {
    least: least === undefined ? null : figure(least),
    most: figure(most),
    unit: UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? '日',
  };
  return { start: match.index, end: match.index + match[0].length, kind: 'duration', length };
}

function figure(text: string): number {
  if (text === '半') return 0.5;
  return /^\d/u.test(text) ? Number(text) : (readNumeral(text) ?? Number.NaN);
}
