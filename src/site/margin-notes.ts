import type { Counterparts } from '../model/comparison.ts';
import type { MarginNote } from '../plugins/margin-note.ts';
import { clauseWords } from './clause-words.ts';
import type { HeldNotice } from './library.ts';

const STATES = { same: '文字相同', changed: '有改动' } as const;

/** What other documents on the same matter say beside each clause of a notice, by clause id; links lead from its page. */
export function marginNotes(
  id: string,
  counterparts: readonly Counterparts[],
  byId: ReadonlyMap<string, HeldNotice>,
): ReadonlyMap<string, readonly MarginNote[]> {
  const notes = new Map<string, MarginNote[]>();
  for (const { a, b, rows } of counterparts) {
    if (a !== id && b !== id) continue;
    const other = byId.get(a === id ? b : a);
    if (other === undefined) continue;
    const words = clauseWords(other.outline);
    for (const row of rows) {
      if (row.isHeading || row.a === null || row.b === null) continue;
      if (row.state !== 'same' && row.state !== 'changed') continue;
      const [own, answer] = a === id ? [row.a, row.b] : [row.b, row.a];
      const word = words.get(answer.clause) ?? '';
      const note: MarginNote = {
        href: `${other.front.id}.html#${answer.clause}`,
        docNumber: other.front.docNumber,
        title: other.front.title,
        clause: word === '' ? null : word,
        state: STATES[row.state],
      };
      notes.set(own.clause, [...(notes.get(own.clause) ?? []), note]);
    }
  }
  return notes;
}
