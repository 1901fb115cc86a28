import type { Relation, RelationKind } from '../model/relation.ts';

const WORDS: Readonly<Record<RelationKind, string>> = {
  forwards: '印发、转发',
  implements: '贯彻落实',
  interprets: '解读',
  supplements: '补充说明',
  extends: '延长',
  repeals: '废止',
};

/**
 * How a relation is called where the notice that speaks is shown (解读本件) or the one spoken of (本件解读). One that rests on no
 * citation says on what it rests.
 */
export function relationWord(
  { kind, sameWords }: Pick<Relation, 'kind' | 'sameWords'>,
  speaks: 'this' | 'other',
): string {
  if (sameWords !== true) return speaks === 'this' ? `本件${WORDS[kind]}` : `${WORDS[kind]}本件`;
  const changed = kind === 'extends' ? '延长，' : '';
  return `${changed}${speaks === 'this' ? '本件所引文字见于此件' : '所引文字见于本件'}`;
}
