import type { Clause, ClauseKind } from '../model/clause.ts';
import type { Draft } from './draft.ts';
import { type Heading, headings } from './headings.ts';

function childHeadings(draft: Draft): ReadonlyMap<Draft, Heading | null> {
  const found = new Map<Draft, Heading | null>();
  const groups = Map.groupBy(draft.children, (child) => `${child.kind} ${child.form}`);
  for (const [, siblings] of groups) {
    for (const [index, heading] of headings(siblings).entries()) {
      const child = siblings[index];
      if (child) found.set(child, child.kind === 'art' || child.kind === 'para' ? null : heading);
    }
  }
  return found;
}

/** Turns a grown tree into clauses: every id is made here, each only once in the notice. */
export function closeTree(tree: Draft, prefix: string, taken: Set<string>): readonly Clause[] {
  const repeats = new Map<string, number>();
  const unique = (id: string): string => {
    let own = id;
    let count = repeats.get(id) ?? 1;
    while (taken.has(own)) {
      count += 1;
      own = `${id}_${count}`;
    }
    repeats.set(id, count);
    taken.add(own);
    return own;
  };
  const close = (draft: Draft, above: string): readonly Clause[] => {
    const found = childHeadings(draft);
    return draft.children.map((child): Clause => {
      // Articles are counted through the whole text, whatever chapter they stand in.
      const base = child.kind === 'art' ? prefix : above;
      const id = unique(`${base}${child.kind}_${child.key}`);
      const heading = found.get(child) ?? null;
      return {
        id,
        kind: child.kind as ClauseKind,
        label: child.label,
        heading: heading?.text ?? null,
        headingForm: heading?.form ?? null,
        blocks: child.blocks.map(({ index }) => index),
        text: child.blocks.map(({ text }) => text).join('\n'),
        children: close(child, `${id}__`),
      };
    });
  };
  return close(tree, prefix);
}
