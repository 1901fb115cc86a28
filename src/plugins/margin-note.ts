import type { Element } from 'hast';
import { element } from './element.ts';
import { numberElement } from './number-element.ts';

/** A clause of another document on the same matter, for the margin beside a clause. */
export interface MarginNote {
  readonly href: string;
  /** Its document's number, or null. */
  readonly docNumber: string | null;
  /** Its document's title, shown where there is no number. */
  readonly title: string;
  /** 三（六）; null for the whole document. */
  readonly clause: string | null;
  /** 文字相同, 有改动 …; null where nothing is to be said. */
  readonly state: string | null;
}

/** The margin beside one clause; null where there is nothing to say. */
export function marginNotes(notes: readonly MarginNote[]): Element | null {
  if (notes.length === 0) return null;
  const lines = notes.flatMap(({ href, docNumber, title, clause, state }) => {
    const name = docNumber === null ? element('span', {}, title) : numberElement(docNumber);
    const place = clause === null ? [] : [' ', element('span', { className: ['nowrap'] }, clause)];
    const line = element('p', {}, element('a', { href }, name, ...place));
    return state === null ? [line] : [line, element('p', { className: ['soft'] }, state)];
  });
  return element(
    'div',
    // A landmark for every clause would drown the page's own.
    { className: ['side'], role: 'note', ariaLabel: '同一事项' },
    element('h3', {}, '同一事项'),
    ...lines,
  );
}
