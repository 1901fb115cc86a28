import type { Problem } from './problem.ts';

/**
 * Level of a clause: 一、 `sec`, （一） `sub`, 1. `item`, （1） `point`, ① `subpoint`; 编 `part`, 章 `chap`, 节 `div`,
 * 条 `art`, 款 `para`; a question with its answer `qa`; an unnumbered paragraph `p`; an attachment or issued text `att`.
 */
export type ClauseKind =
  | 'sec'
  | 'sub'
  | 'item'
  | 'point'
  | 'subpoint'
  | 'part'
  | 'chap'
  | 'div'
  | 'art'
  | 'para'
  | 'qa'
  | 'p'
  | 'att';

/** One node of the clause tree. Blocks are counted over the top-level Markdown blocks of the body, from 0. */
export interface Clause {
  /** Unique in the notice, in the manner of Akoma Ntoso's eId: `sec_3__sub_4`. */
  readonly id: string;
  readonly kind: ClauseKind;
  /** The numbering as printed, punctuation included: 一、 （四） 第十二条 问：; null for `p`. */
  readonly label: string | null;
  /** The heading without its label and without the full stop that parts a run-in heading from its text; null if none. */
  readonly heading: string | null;
  /** `standing`: a block of its own. `run-in`: the first sentence of its paragraph. */
  readonly headingForm: 'standing' | 'run-in' | null;
  /**
   * Indexes of its own blocks (label, text, tables), without those of its children. A `qa` owns its question and the
   * paragraph that begins the answer. `para_1` owns none where the words of 第一款 stand in the block of their article.
   */
  readonly blocks: readonly number[];
  /** Plain text of its own blocks, label and heading included, one line a block. */
  readonly text: string;
  readonly children: readonly Clause[];
}

/** The structure of one notice body. Every block index stands in exactly one place. */
export interface Outline {
  /** Blocks of 主送机关. */
  readonly addressees: readonly number[];
  /** The main text and what is printed after it, in printed order. */
  readonly clauses: readonly Clause[];
  /** Blocks of 落款 and 成文日期. */
  readonly signOff: readonly number[];
  /** Blocks of 附件说明 (附件：1.…), 附注 (此件公开发布) and other lines that belong to no clause. */
  readonly notes: readonly number[];
  /** Blocks of headings inside the body: what is printed above the addressees, or the own title above the issued main text. */
  readonly titles: readonly number[];
  readonly problems: readonly Problem[];
}
