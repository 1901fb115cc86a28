/**
 * How a notice stands to an earlier one: `forwards` 转发/印发, `implements` 贯彻落实, `interprets` 解读/答记者问,
 * `supplements` 补充/说明, `extends` 延长, `repeals` 废止/停止执行.
 */
export type RelationKind =
  | 'forwards'
  | 'implements'
  | 'interprets'
  | 'supplements'
  | 'extends'
  | 'repeals';

/** One relation between two held notices, with the words that show it. */
export interface Relation {
  readonly kind: RelationKind;
  /** Id of the notice that speaks: the one that implements, interprets … */
  readonly from: string;
  /** Id of the notice that it speaks of. */
  readonly to: string;
  /** Set where the notice cites none: it quotes a rule, and the other holds it word for word. */
  readonly sameWords?: true;
  /** The sentence that shows the relation and its clause; the title, with clause null, where the title shows it. */
  readonly evidence: { readonly clause: string | null; readonly sentence: string };
}
