import type { Element, ElementContent, Properties } from 'hast';
import type { Clause, ClauseKind } from '../model/clause.ts';
import { element } from './element.ts';
import { frameElements } from './frame-elements.ts';
import { marginNotes } from './margin-note.ts';
import type { Scene } from './scene.ts';
import { tableElement } from './table-element.ts';

const HEADINGS: Readonly<Record<ClauseKind, 'h2' | 'h3' | 'h4' | 'h5'>> = {
  att: 'h2',
  part: 'h2',
  chap: 'h2',
  sec: 'h2',
  qa: 'h2',
  div: 'h3',
  sub: 'h3',
  p: 'h3',
  art: 'h3',
  para: 'h4',
  item: 'h4',
  point: 'h5',
  subpoint: 'h5',
};

const CLASSES: Partial<Record<ClauseKind, readonly string[]>> = {
  att: ['att'],
  sec: ['sec'],
  qa: ['sec', 'ask'],
  part: ['sec', 'part'],
  chap: ['sec', 'chap'],
  div: ['sub', 'div'],
};

function blocksOf(clause: Clause): readonly number[] {
  return [...clause.blocks, ...clause.children.flatMap(blocksOf)];
}

function rangeOf(clause: Clause): readonly [number, number] {
  const own = blocksOf(clause);
  return [Math.min(...own), Math.max(...own)];
}

/** What a script needs to cite the clause: its name in both styles and its printed pages. */
function anchor(clause: Clause, scene: Scene): Properties {
  const name = scene.names.get(clause.id);
  const manual = scene.manualNames.get(clause.id);
  const pages = scene.pages.get(clause.id);
  const span = pages && (pages[0] === pages[1] ? `${pages[0]}` : `${pages[0]}—${pages[1]}`);
  return {
    id: clause.id,
    dataRef: name,
    dataRefManual: manual === name ? undefined : manual,
    dataPages: span,
  };
}

function permalink(clause: Clause): Element {
  const label = clause.label ?? '';
  return element('a', { className: ['n'], href: `#${clause.id}`, title: '选中此条' }, label);
}

function childrenOf(own: Element | undefined): readonly ElementContent[] {
  return own?.children ?? [];
}

function withFirst(own: Element, child: ElementContent): Element {
  return { ...own, children: [child, ...own.children] };
}

function ownElements(clause: Clause, scene: Scene): readonly Element[] {
  return clause.blocks.flatMap((index) => scene.elements.get(index) ?? []);
}

function body(own: Element): Element {
  if (own.tagName === 'p') return { ...own, properties: { ...own.properties, className: ['in'] } };
  return own.tagName === 'table' ? tableElement(own) : own;
}

function section(clause: Clause, scene: Scene, frame: readonly number[]): Element {
  const [first, ...rest] = ownElements(clause, scene);
  const words = element('span', { className: ['w'] }, ...childrenOf(first));
  const linked = clause.label === null && clause.kind !== 'qa';
  const heading = linked
    ? [element('a', { className: ['h'], href: `#${clause.id}`, title: '选中此条' }, words)]
    : clause.label === null
      ? [words]
      : [permalink(clause), words];
  return element(
    'section',
    { className: [...(CLASSES[clause.kind] ?? ['sub'])], ...anchor(clause, scene) },
    element(HEADINGS[clause.kind], {}, ...heading),
    ...rest.map(body),
    ...[marginNotes(scene.notesOf(clause.id)) ?? []].flat(),
    ...clauseElements(clause.children, scene, frame),
  );
}

/** An unnumbered paragraph has no label to follow: its permalink is empty and drawn by the style sheet. */
function paragraphLink(clause: Clause): Element {
  return element('a', {
    className: ['pl'],
    href: `#${clause.id}`,
    title: '选中此段',
    ariaLabel: '选中此段',
  });
}

function paragraph(clause: Clause, scene: Scene): readonly Element[] {
  const [own, ...rest] = ownElements(clause, scene).map(body);
  if (!own) return [];
  const first = own.tagName === 'p' ? withFirst(own, paragraphLink(clause)) : own;
  const anchored = { ...first, properties: { ...first.properties, ...anchor(clause, scene) } };
  const side = marginNotes(scene.notesOf(clause.id));
  if (!side) return [anchored, ...rest];
  return [element('div', { className: ['row'], ...anchor(clause, scene) }, first, ...rest, side)];
}

/** A labelled row one step further in; deeper ones stay where the step before has put them. */
function deeper(own: Element): Element {
  const { className } = own.properties;
  const classes = Array.isArray(className) ? className : [];
  const [first] = own.children;
  const hangs = first?.type === 'element' && first.tagName === 'a';
  if (!hangs || !classes.includes('row') || classes.includes('art')) return own;
  const level = classes.includes('deep') ? 'deeper' : 'deep';
  return { ...own, properties: { ...own.properties, className: [...classes, level] } };
}

function row(clause: Clause, scene: Scene, frame: readonly number[]): readonly Element[] {
  const [first, ...rest] = ownElements(clause, scene);
  const inside: Element[] = [];
  const after: Clause[] = [];
  for (const child of clause.children) {
    const flows = after.length === 0 && (child.kind === 'p' || child.kind === 'para');
    if (!flows) after.push(child);
    else if (child.blocks.length > 0) {
      inside.push(...paragraph(child, scene));
      after.push(...child.children);
    } else {
      // 第一款: its words stand in the article's own paragraph.
      if (first) first.properties = { ...first.properties, ...anchor(child, scene) };
      after.push(...child.children);
    }
  }
  const side = marginNotes(scene.notesOf(clause.id));
  const own = element(
    'div',
    {
      className: clause.kind === 'art' ? ['row', 'art'] : ['row'],
      ...anchor(clause, scene),
    },
    ...(clause.label === null ? [] : [permalink(clause)]),
    ...(first ? [first] : []),
    ...rest.map(body),
    ...inside,
    ...(side ? [side] : []),
  );
  const below = clauseElements(after, scene, frame);
  // What is numbered below a row hangs from its text, not beside its number.
  return [own, ...(clause.label === null ? below : below.map(deeper))];
}

function oneClause(clause: Clause, scene: Scene, frame: readonly number[]): readonly Element[] {
  if (clause.headingForm === 'standing') return [section(clause, scene, frame)];
  if (clause.kind === 'p' || (clause.kind === 'para' && clause.children.length === 0)) {
    return paragraph(clause, scene);
  }
  if (clause.kind === 'para') {
    return [...paragraph(clause, scene), ...clauseElements(clause.children, scene, frame)];
  }
  return row(clause, scene, frame);
}

/** Sibling clauses and the frame blocks that stand among them, in printed order. */
export function clauseElements(
  clauses: readonly Clause[],
  scene: Scene,
  frame: readonly number[],
): readonly Element[] {
  const elements: Element[] = [];
  let left = frame;
  for (const clause of clauses) {
    const [from, to] = rangeOf(clause);
    elements.push(
      ...frameElements(
        left.filter((index) => index < from),
        scene,
      ),
    );
    const within = left.filter((index) => index > from && index < to);
    elements.push(...oneClause(clause, scene, within));
    left = left.filter((index) => index > to);
  }
  return [...elements, ...frameElements(left, scene)];
}
