import type { Clause } from '../../../../src/model/clause.ts';

/** A clause for tests: its id, its text, and whatever differs from a plain paragraph. */
export function clause(id: string, text: string, rest: Partial<Clause> = {}): Clause {
  return {
    id,
    kind: 'p',
    label: null,
    heading: null,
    headingForm: null,
    blocks: [],
    text,
    children: [],
    ...rest,
  };
}
