import type { PrintedDate } from '../text/dates.ts';
import type { DocNumber } from '../text/doc-number.ts';
import type { AgencyBook } from './agency-book.ts';
import type { CurrentNotice } from './current-notice.ts';
import type { FoundTitle } from './titles.ts';

/** Where a notice begins and what its head says. All places are indexes of units. */
export interface Head {
  /** First unit of the head, section headings included. */
  readonly from: number;
  /** Section headings above it, outermost first. */
  readonly sections: readonly number[];
  /** What an editor says under these headings of the texts that follow. */
  readonly leads: readonly number[];
  /** Units of the title; empty where a decree is known only by the text that it issues. */
  readonly title: readonly number[];
  readonly titleText: string;
  readonly titlePlain: string;
  readonly kind: string | null;
  readonly number: DocNumber | null;
  /** The unit that is nothing but the number, or null where it is glued to the title or missing. */
  readonly numberUnit: number | null;
  /** The day that stands beside the number behind the title. */
  readonly date: PrintedDate | null;
  /** First unit after title and number. */
  readonly bodyFrom: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What deciding on a head needs to know. */
export interface HeadContext {
  readonly known: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly book: AgencyBook;
  readonly current: CurrentNotice | null;
  /** A notice so far stands under a heading of a section. */
  readonly sectioned: boolean;
  /** Empty lines stand between all lines and part nothing. */
  readonly spaced: boolean;
  /** Titles begin with the agency on a line of its own. */
  readonly agencyTitles: boolean;
  /** Agencies over a number over a title are red heads. */
  readonly redAgencies: boolean;
  /** Lines such as 国务院文件 are red heads, with a number below or without. */
  readonly redFiles: boolean;
  /** Headings of sections have a mark: a plain line of an agency is none. */
  readonly markedSections: boolean;
}

/** A title that may begin a notice, with what stands above it. */
export interface Candidate {
  readonly from: number;
  readonly at: number;
  readonly sections: readonly number[];
  readonly leads: readonly number[];
  readonly red: number | null;
  readonly above: { readonly unit: number; readonly number: DocNumber } | null;
  /** The number among the fields printed above the title. */
  readonly field: DocNumber | null;
  readonly title: FoundTitle;
}

// （2020年2月7日北京市…常务委员会第十八次会议通过） · （1995年7月28日国务院发布 自…起施行）
export const PASSED = /^[（(](?=.*(?:通过|修订|修正|公布|发布|施行|批准)).*[）)]$/u;

// 国务院文件 · 中华人民共和国国务院令 · 北京市人民代表大会常务委员会公告
export const RED_HEAD = /^(?!.*(?:关于|的))[^，。；：、《》]{2,40}(?:文件|令|公告|命令|通告)$/u;

/** Kinds that speak of other documents and issue none. */
export const SPEAKS_OF = new Set(['答记者问', '解读', '问答']);
