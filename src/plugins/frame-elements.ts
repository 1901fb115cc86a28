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

// 附件：1.北京市一次性就业创业服务补助申请审批表
const ATTACHED = /^附件[：:]/;
// 2.北京市经营性人力资源服务机构…名单
const NUMBERED = /^\d+[.．、]/;

/** A list of attachments hangs as GB/T 9704 prints it: numbers below numbers, names below names. */
function annexOf(index: number, scene: Scene): 'annex' | 'annex more' | null {
  const textOf = (at: number) => scene.blocks[at]?.text ?? '';
  const text = textOf(index);
  if (ATTACHED.test(text)) return NUMBERED.test(text.replace(ATTACHED, '').trim()) ? 'annex' : null;
  if (!NUMBERED.test(text)) return null;
  for (let at = index - 1; scene.outline.notes.includes(at); at -= 1) {
    if (ATTACHED.test(textOf(at))) return 'annex more';
    if (!NUMBERED.test(textOf(at))) return null;
  }
  return null;
}

/** Blocks that belong to no clause, in printed order: p.to, p.caption, p.note, and signatures as one list. */
export function frameElements(indexes: readonly number[], scene: Scene): readonly Element[] {
  const { outline, elements } = scene;
  const classes = new Map<number, string>([
    ...outline.addressees.map((index) => [index, 'to'] as const),
    ...outline.titles.map((index) => [index, 'caption w'] as const),
    ...outline.notes.map((index) => [index, 'note'] as const),
  ]);
  const classesOf = (index: number): string[] =>
    [classes.get(index) ?? 'note', annexOf(index, scene) ?? ''].join(' ').trim().split(' ');
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
      result.push(element('p', { className: classesOf(index) }, ...(own.children as Element[])));
    }
  }
  return result;
}
