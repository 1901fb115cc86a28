import type { Element } from 'hast';
import { printedDate } from '../outline/printed-date.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';

function signature(index: number, scene: Scene): Element {
  const own = scene.elements.get(index);
  const date = printedDate(scene.blocks[index]?.text ?? '');
  const children = own?.children ?? [];
  if (date === null) return element('li', {}, ...(children as Element[]));
  return element('li', {}, element('time', { dateTime: date }, ...(children as Element[])));
}

/** Blocks that belong to no clause, in printed order: p.to, p.caption, p.note, and signatures as one list. */
export function frameElements(indexes: readonly number[], scene: Scene): readonly Element[] {
  const { outline, elements } = scene;
  const classes = new Map<number, string>([
    ...outline.addressees.map((index) => [index, 'to'] as const),
    ...outline.titles.map((index) => [index, 'caption w'] as const),
    ...outline.notes.map((index) => [index, 'note'] as const),
  ]);
  const signed = new Set(outline.signOff);
  const result: Element[] = [];
  let list: Element | null = null;
  for (const index of indexes) {
    if (signed.has(index)) {
      if (!list) {
        list = element('ul', { className: ['sign'] });
        result.push(list);
      }
      list.children.push(signature(index, scene));
      continue;
    }
    list = null;
    const own = elements.get(index);
    if (own) {
      result.push(
        element('p', { className: (classes.get(index) ?? 'note').split(' ') }, ...(own.children as Element[])),
      );
    }
  }
  return result;
}
