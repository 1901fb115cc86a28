import type { DateRange } from './date-words.ts';
import type { DateRole } from './resolve.ts';

/** What the words around a date make of it. */
export interface Placed {
  readonly role: DateRole;
  /** Bounds of the wording, the words that give the role included. */
  readonly start: number;
  readonly end: number;
  /** Whether it is the day as of which something is counted (截至4月底). */
  readonly asOf: boolean;
}

/** Characters before and after a date in which its words are looked for. */
const REACH = 60;
// 2月26日|（周三）中午12:00|前
const NOTE =
  '(?:[（(][^（）()]{1,20}[）)])?(?:(?:[上下中]午|晚上?)?\\d{1,2}(?:时|点|[:：]\\d{2}))?';
// 6月30日前 · 2月9日24时之前 · 2019年12月（不含）前 · 4月30日到期 · 月底截止
const UNTIL_AFTER = new RegExp(
  `^${NOTE}(?<before>之前|以前|前(?!\\d))|^${NOTE}(?:为止|止|截止|到期|届满)`,
  'u',
);
// 2月起 · 2月3日（星期一）起 · 2020年2月开始 · 2月2日后
const FROM_AFTER = new RegExp(
  `^${NOTE}(?:之日)?(?:起|开始|之后|以后|后(?!续))|^(?=(?:正式)?(?:施行|实施|执行|生效))`,
  'u',
);
// 延长至 · 延长缴费至 · 推迟到 · 有效期至 · 截至 · 截止时间为 · 截止日期： · 最迟于 · 不晚于
const UNTIL_BEFORE =
  /最[迟晚](?:应当?)?[于在]?$|不(?:得)?[迟晚]于$|(?:(?:延长|推迟|顺延|延期|延续)[^，。；：\d]{0,6}|执行|实施|有效期限?|期限)?(?:截至|截止到?|至|(?<![收达接得])到|延至|延到)$|(?:截止|终止|结束)(?:时间|日期|月份)?(?:统一)?[为：]$/u;
// 2月2日（星期六）、|2月3日（星期日）上班 · 4月5日放假
const ON_AFTER = new RegExp(
  `^${NOTE}(?:[、和]\\d{1,2}月\\d{1,2}日${NOTE}){0,6}(?:放假|调休|补休|上班|休息|补班)`,
  'u',
);
// 费用将于|3月份|退回
const PLANNED = /将[于在]$/u;
// 自 · 从 · 起始月份统一为
const FROM_BEFORE = /[自从]$|(?:起始|开始)(?:时间|日期|月份)?(?:统一)?[为：]$/u;
// 开始时间推迟到3月1日: the end of a wait is a beginning
const BEGINNING = /(?:开始|起始|启动|开学|开工|复工)[^，。；\d]{0,6}$/u;
// 不能延长缴费至7月底
const DENIED = /不(?:能|得|可以?|予)[^，。；]{0,8}$/u;
// 2月17日至3月20日期间
const DURING = /^(?:期间)?内?/u;

/** Gives the role of a date in its sentence, or null where it sets nothing (2020年1月社会保险费). */
export function place(range: DateRange, sentence: string): Placed | null {
  const before = sentence.slice(Math.max(0, range.start - REACH), range.start);
  const after = sentence.slice(range.end, range.end + REACH);
  const fromBefore = FROM_BEFORE.exec(before)?.[0] ?? '';
  if (range.last !== null) {
    const during = DURING.exec(after)?.[0] ?? '';
    return placed('period', range, fromBefore, during);
  }
  const until = UNTIL_AFTER.exec(after);
  const to = UNTIL_BEFORE.exec(before)?.[0] ?? '';
  if (until) {
    return placed(until.groups?.['before'] === undefined ? 'until' : 'before', range, to, until[0]);
  }
  if (to !== '') {
    const ahead = before.slice(0, -to.length);
    if (DENIED.test(ahead)) return null;
    if (BEGINNING.test(ahead)) return placed('from', range, to, '');
    return { ...placed('until', range, to, ''), asOf: to.endsWith('截至') };
  }
  const fromAfter = FROM_AFTER.exec(after)?.[0] ?? '';
  if (FROM_AFTER.test(after) || fromBefore !== '') {
    // 2018年1月1日起《核安全法》正式施行 is said of that law.
    const other = after.slice(fromAfter.length).startsWith('《');
    return other ? null : placed('from', range, fromBefore, fromAfter);
  }
  const planned = PLANNED.exec(before)?.[0] ?? '';
  if (ON_AFTER.test(after) || planned !== '') return placed('on', range, planned, '');
  return range.first.part === '内' ? placed('within', range, '', '') : null;
}

function placed(role: DateRole, { start, end }: DateRange, before: string, after: string): Placed {
  return { role, start: start - before.length, end: end + after.length, asOf: false };
}
