/**
 * `money` 每人每天300元; `percent` 不低于本市最低工资标准的70%, 0.5个百分点; `times` 1.2倍, 减半征收;
 * `months` 6个月的…标准; `days` 年休假5天; `heads` 每户家庭可有一名职工, 每间不超过6人; `area` 人均不少于2.5平方米; `often` 每日进行2次体温检测;
 * `standard` in words: 按出勤照发, 免收滞纳金.
 */
export type AmountKind =
  | 'money'
  | 'percent'
  | 'times'
  | 'months'
  | 'days'
  | 'heads'
  | 'area'
  | 'often'
  | 'standard';

/** An amount, rate or entitlement that a clause sets, in its exact words. */
export interface Amount {
  readonly kind: AmountKind;
  /** Id of the clause that sets it. */
  readonly clause: string;
  /** Heading of the clause or of the nearest one above it, for lists; null if none. */
  readonly heading: string | null;
  /** The exact words, bound and base included: 不低于本市最低工资标准的70%. */
  readonly wording: string;
  /** The number for sorting, in `unit`: 2.4万元 is 24000 元; null for a standard in words. */
  readonly value: number | null;
  readonly unit:
    | '元'
    | '%'
    | '个百分点'
    | '‰'
    | '倍'
    | '个月'
    | '天'
    | '人'
    | '平方米'
    | '次'
    | null;
  /** Whether the text says that it is the least (不低于, 以上), the most (不超过, 最高, 以下) or just that. */
  readonly bound: 'least' | 'most' | 'exact';
  /** For whom or how often, as printed: 每人每天, /人; null where not said. */
  readonly per: string | null;
  /** Whether the words say who may have something (增长20%以内的，…), not what or how much. */
  readonly isCondition: boolean;
  /** The part of the sentence, between semicolons, that holds the wording. Exact. */
  readonly quote: string;
  /** The whole sentence. Exact. */
  readonly sentence: string;
}
