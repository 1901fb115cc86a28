import { element } from '../../search/client/view/element.ts';
import { numberElement } from '../../search/client/view/hit.ts';
import type { Kept } from './kept.ts';
import { sureButton } from './sure-button.ts';

/** Entries by notice: the notice changed last comes first, within it clauses in the order of their keeping. */
export function byNotice(all: readonly Kept[]): readonly (readonly Kept[])[] {
  const groups = Map.groupBy(all, ({ notice }) => notice);
  const latest = (group: readonly Kept[]): string =>
    group.reduce((last, { changed }) => (changed > last ? changed : last), '');
  return [...groups.values()].sort((a, b) => (latest(a) < latest(b) ? 1 : -1));
}

/** Head of a notice in a list: its number and title, a link where the site holds it. */
export function noticeHead(
  { notice, docNumber, title }: Pick<Kept, 'notice' | 'docNumber' | 'title'>,
  isHeld: boolean,
): HTMLElement {
  const words = [numberElement(docNumber), element('span', { class: 't' }, title)];
  return isHeld
    ? element('a', { href: `notices/${notice}.html` }, ...words)
    : element('p', {}, ...words);
}

function clauseItem(one: Kept, isHeld: boolean, remove: (one: Kept) => void): HTMLElement {
  const row = [element('span', {}, one.name), element('span', {}, one.quote)];
  const href = `notices/${one.notice}.html#${one.clause}`;
  return element(
    'li',
    { 'data-clause': one.clause },
    isHeld ? element('a', { href }, ...row) : element('p', {}, ...row),
    one.note === '' ? null : element('p', { class: 'own' }, one.note),
    element(
      'p',
      { class: 'acts' },
      sureButton('删去', () => remove(one)),
    ),
  );
}

/** The list of what is kept, as elements; `isHeld` tells whether the site has a notice. Notes are text, never markup. */
export function keptList(
  all: readonly Kept[],
  isHeld: (notice: string) => boolean,
  remove: (one: Kept) => void,
): HTMLElement {
  const items = byNotice(all).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const held = isHeld(first.notice);
    return element(
      'li',
      { class: 'item', 'data-desk-notice': first.notice },
      noticeHead(first, held),
      held ? null : element('p', { class: 'meta' }, '本库没有这一件'),
      element('ul', { class: 'clauses' }, ...group.map((one) => clauseItem(one, held, remove))),
    );
  });
  return element('ul', { class: 'list' }, ...items);
}
