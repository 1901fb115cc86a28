import type { ClauseKind } from '../model/clause.ts';
import type { Label, LabelKind } from './label.ts';
import type { Block } from './read-blocks.ts';

/** A clause while the tree is being built: it still grows, and has no id yet. */
export interface Draft {
  readonly kind: ClauseKind | 'root';
  /** The form of its numbering: a 项 （一） of an article has kind `item` and form `sub`. */
  readonly form: LabelKind | null;
  readonly number: number;
  /** What its id says after the kind: `12`, `133-1`. */
  readonly key: string;
  readonly label: string | null;
  /** Characters that label and following spaces take in the first block. */
  readonly labelLength: number;
  readonly parent: Draft | null;
  /** Whether its label stands alone with its heading, and what follows is its text. */
  readonly standing: boolean;
  readonly blocks: Block[];
  readonly children: Draft[];
}

/** The root of a text: the notice itself, or one attachment. */
export function root(): Draft {
  return {
    kind: 'root',
    form: null,
    number: 0,
    key: '',
    label: null,
    labelLength: 0,
    parent: null,
    standing: true,
    blocks: [],
    children: [],
  };
}

/** Opens an unlabelled clause below a parent and returns it. */
export function open(
  parent: Draft,
  kind: ClauseKind,
  number: number,
  block: Block | null,
  more: Partial<Pick<Draft, 'label' | 'labelLength' | 'standing' | 'key'>> = {},
): Draft {
  const draft: Draft = {
    kind,
    form: null,
    number,
    key: String(number),
    label: null,
    labelLength: 0,
    parent,
    standing: false,
    blocks: block ? [block] : [],
    children: [],
    ...more,
  };
  parent.children.push(draft);
  return draft;
}

/** Opens a numbered clause below a parent and returns it. */
export function openNumbered(
  parent: Draft,
  kind: ClauseKind,
  label: Label,
  block: Block,
  standing: boolean,
): Draft {
  const draft: Draft = {
    kind,
    form: label.kind,
    number: label.number,
    key: label.key,
    label: label.text,
    labelLength: label.length,
    parent,
    standing,
    blocks: [block],
    children: [],
  };
  parent.children.push(draft);
  return draft;
}

/** A draft and all above it, innermost first, the root last. */
export function lineage(draft: Draft): readonly Draft[] {
  const line: Draft[] = [];
  for (let one: Draft | null = draft; one; one = one.parent) line.push(one);
  return line;
}

/** The clauses of one series: same parent, same form of numbering. */
export function series(draft: Draft): readonly Draft[] {
  return draft.parent?.children.filter(({ form }) => form === draft.form && form !== null) ?? [];
}

/** The number of the next unnumbered clause of a kind below a parent. */
export function nextNumber(parent: Draft, kind: Draft['kind']): number {
  return (parent.children.findLast((child) => child.kind === kind)?.number ?? 0) + 1;
}
