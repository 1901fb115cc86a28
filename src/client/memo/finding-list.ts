import type { MemoData } from '../../model/memo.ts';
import { type Content, element } from '../../search/client/view/element.ts';
import { numberElement } from '../../search/client/view/hit.ts';
import { type Finding, KINDS } from './check-memo.ts';
import { isHeld, type MemoDocument } from './memo-index.ts';
import { foundWords, HEADINGS, oddWords } from './memo-words.ts';

/** Citing places shown; the page 未收 has them all. */
const PLACES = 5;

// 2020-02-07 → 2020年2月7日
function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function documentElement(one: MemoDocument): HTMLElement {
  const words = [
    one.docNumber === null && !isHeld(one) ? null : numberElement(one.docNumber),
    one.title === null ? null : element('span', { class: 't' }, one.title),
  ];
  const facts = [
    one.issuers.join('、'),
    isHeld(one) && one.date !== null ? dateWords(one.date) : '',
  ].filter((fact) => fact !== '');
  return element(
    'div',
    { class: 'item' },
    isHeld(one)
      ? element('a', { href: `notices/${one.id}.html` }, ...words)
      : element('p', {}, ...words),
    facts.length === 0
      ? null
      : element('p', { class: 'meta' }, ...facts.map((fact) => element('span', {}, fact))),
  );
}

function citingElement(one: MemoDocument, data: MemoData): HTMLElement | null {
  if (isHeld(one)) return null;
  const byId = new Map(data.notices.map((notice) => [notice.id, notice]));
  const links = one.citedBy.slice(0, PLACES).flatMap(([id, clause]) => {
    const notice = byId.get(id);
    if (notice === undefined) return [];
    const href = `notices/${id}.html${clause === null ? '' : `#${clause}`}`;
    return element('a', { href }, notice.docNumber ?? notice.title);
  });
  const more = one.citedBy.length > PLACES ? `等${one.citedBy.length}处` : '';
  return element('p', { class: 'meta' }, element('span', {}, '引用它的：'), ...links, more);
}

function body(finding: Finding, data: MemoData): readonly Content[] {
  const { verdict } = finding;
  const text = foundWords(finding);
  switch (verdict.kind) {
    case 'held':
    case 'missing':
      return [documentElement(verdict.one), citingElement(verdict.one, data)];
    case 'law':
      return [element('a', { href: `laws/${verdict.law.id}.html` }, `《${verdict.law.name}》`)];
    case 'odd':
      return [
        element('p', { class: 'own' }, text),
        ...oddWords(verdict).map((words) => element('p', {}, words)),
        ...[verdict.ofNumber, verdict.ofTitle].flatMap((one) =>
          one !== null && isHeld(one) ? documentElement(one) : [],
        ),
      ];
    case 'unsure':
      return [element('p', { class: 'own' }, text), ...verdict.some.map(documentElement)];
    case 'unknown':
      return [element('p', { class: 'own' }, text)];
  }
}

/** The findings as a list below headings, numbered through as the marks in the text are. */
export function findingList(findings: readonly Finding[], data: MemoData): HTMLElement {
  const numbered = findings.map((finding, at) => ({ finding, number: at + 1 }));
  const groups = KINDS.flatMap((kind) => {
    const own = numbered.filter(({ finding }) => finding.verdict.kind === kind);
    if (own.length === 0) return [];
    const [name, says] = HEADINGS[kind];
    return element(
      'section',
      { 'data-found': kind },
      element(
        'h3',
        { class: 'lab' },
        `${name} `,
        element('span', { class: 'k' }, String(own.length)),
        element('small', {}, says),
      ),
      element(
        'ol',
        { class: 'list' },
        ...own.map(({ finding, number }) =>
          element(
            'li',
            { id: `found_${number}`, class: 'found', value: String(number) },
            element('span', { class: 'n' }, String(number)),
            element('div', {}, ...body(finding, data)),
          ),
        ),
      ),
    );
  });
  return element('div', {}, ...groups);
}
