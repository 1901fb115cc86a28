/**
 * `date`: a day to, from or by which something holds (2020年6月30日前). `period`: from a day to a day (2月17日至3月20日).
 * `duration`: a limit without a calendar date (不超过5个月, 受理3日内). `event`: bounded by something that happens
 * (自公布之日起施行, 顺延至…紧急措施结束).
 */
export type DeadlineKind = 'date' | 'period' | 'duration' | 'event';

/** A length of time as printed: 3至6个月 → `{ least: 3, most: 6, unit: '月' }`; 不超过5个月 has no `least`. */
export interface Length {
  readonly least: number | null;
  readonly most: number;
  readonly unit: '小时' | '日' | '工作日' | '周' | '月' | '年';
}

/** A date or period that a clause sets, in its exact words. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Id of the clause that sets it. */
  readonly clause: string;
  /** Heading of the clause or of the nearest one above it, for lists; null if none. */
  readonly heading: string | null;
  /** The exact words of the date or period: 2020年6月30日前. */
  readonly wording: string;
  /** First and last day (ISO, inclusive), null where open or where the year cannot be told. */
  readonly from: string | null;
  readonly until: string | null;
  /** Where the year was read: printed with the date, before it in the sentence, in the title, or in the notice's date. */
  readonly year: 'printed' | 'sentence' | 'title' | 'notice' | null;
  readonly length: Length | null;
  /** The part of the sentence, between semicolons, that holds the wording. Exact. */
  readonly quote: string;
  /** The whole sentence. Exact. */
  readonly sentence: string;
}
