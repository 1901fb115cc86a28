import type { LabelKind } from './label.ts';

const RANKS: Readonly<Record<LabelKind, number>> = {
  part: 0,
  chap: 1,
  div: 2,
  art: 3,
  sec: 4,
  sub: 5,
  item: 6,
  point: 7,
  subpoint: 8,
};

/** How deep a form of numbering usually stands, from 0 (编) to 8 (①). */
export function rank(kind: LabelKind): number {
  return RANKS[kind];
}

/** Whether a form of numbering divides a law above its articles: 编, 章, 节. */
export function isDivision(kind: LabelKind): boolean {
  return RANKS[kind] < RANKS.art;
}
