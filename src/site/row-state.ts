import type { ComparedClause } from '../model/comparison.ts';

/** How a row of a comparison is told: as it is, or that a clause elsewhere in the first (`told-a`) or second notice speaks of it. */
export type RowState = ComparedClause['state'] | 'told-a' | 'told-b';

/** How a row is to be told: nothing stands on one side alone that a clause of the other speaks of elsewhere. */
export function rowState({ state, a, b }: ComparedClause): RowState {
  if (state === 'only-a' && (a?.elsewhere.length ?? 0) > 0) return 'told-b';
  if (state === 'only-b' && (b?.elsewhere.length ?? 0) > 0) return 'told-a';
  return state;
}
