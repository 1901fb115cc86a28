import type { FrontMatter } from '../model/front-matter.ts';
import type { Issuer } from '../model/issuer.ts';
import type { PageMap } from '../model/page-break.ts';
import type { Problem } from '../model/problem.ts';
import type { Hash } from './notice-file.ts';

/** What splitting needs to know besides the pages. */
export interface SplitContext {
  /** Id of the bulletin. */
  readonly bulletin: string;
  readonly issuers: readonly Issuer[];
  readonly hash: Hash;
  /** Gives topic ids for a title and a body in Markdown, the main one first. */
  readonly topicsOf?: (title: string, body: string) => readonly string[];
}

/** Where a field was read: lines of the source, and how sure it is, from 0 to 1. */
export interface Evidence {
  readonly lines: readonly number[];
  readonly confidence: number;
}

/** Fields that carry evidence. */
export type EvidenceField = 'title' | 'docNumber' | 'date' | 'issuers' | 'section' | 'addressees';

/** One notice as split. */
export interface SplitNotice {
  readonly front: FrontMatter;
  readonly body: string;
  /** The whole file, front matter and body. */
  readonly file: string;
  readonly evidence: Readonly<Partial<Record<EvidenceField, Evidence>>>;
  /** First and last line of the source. */
  readonly lines: readonly [number, number];
  readonly problems: readonly Problem[];
}

/** A line of the source that belongs to no notice: running head, foot, page number, cover, contents, section heading. */
export interface AsideLine {
  readonly line: number;
  readonly text: string;
  readonly role: 'furniture' | 'section';
}

/** Everything that came of one bulletin. */
export interface SplitResult {
  readonly bulletin: string;
  readonly notices: readonly SplitNotice[];
  readonly problems: readonly Problem[];
  /** Characters, white space aside, in notices, section headings and page furniture. */
  readonly placed: number;
  readonly total: number;
  /** Characters in notices alone. */
  readonly inNotices: number;
  /** Lines that belong to no notice, in printed order. */
  readonly aside: readonly AsideLine[];
  readonly pageMap: PageMap;
}
