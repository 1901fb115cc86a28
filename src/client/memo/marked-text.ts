import { element } from '../../search/client/view/element.ts';
import type { Finding } from './check-memo.ts';
import { HEADINGS } from './memo-words.ts';

/** The pasted text with every place marked: each a link to its line in the list, numbered as there. */
export function markedText(pasted: string, findings: readonly Finding[]): HTMLElement {
  const places = findings
    .flatMap(({ verdict, places: all }, at) =>
      all.map((place) => ({ ...place, number: at + 1, kind: verdict.kind })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const box = element('div', { class: 'pasted' });
  let from = 0;
  for (const { start, end, number, kind } of places) {
    // Of a title within a title the outer one is marked.
    if (start < from) continue;
    const words = pasted.slice(start, end);
    box.append(
      pasted.slice(from, start),
      element(
        'a',
        { href: `#found_${number}`, class: `said ${kind}`, title: HEADINGS[kind][0] },
        words,
        element('sup', {}, String(number)),
      ),
    );
    from = end;
  }
  box.append(pasted.slice(from));
  return box;
}
