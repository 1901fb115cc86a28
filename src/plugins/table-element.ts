import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** 直辖市： above the cities: a row with words in its first cell alone heads the rows below it. */
function groupRow(own: Element): Element {
  const cells = own.children.filter(isCell);
  const [first, ...rest] = cells;
  const heads =
    first !== undefined && rest.length > 0 && rest.every(({ children }) => children.length === 0);
  if (!heads || first.tagName === 'th' || first.children.length === 0) return own;
  const head = element(
    'th',
    { scope: 'rowgroup', colSpan: cells.length },
    ...(first.children as ElementContent[]),
  );
  return { ...own, children: [head] };
}

/** The heads of the columns say that they are (WCAG technique H63), since the heads of groups do. */
function headed(own: Element): Element {
  const children = own.children.map((child) =>
    child.type === 'element' && child.tagName === 'th'
      ? { ...child, properties: { scope: 'col', ...child.properties } }
      : child,
  );
  return { ...own, children };
}

function withGroups(own: Element): Element {
  const children = own.children.map((child) => {
    if (child.type !== 'element') return child;
    return child.tagName === 'tr' ? groupRow(headed(child)) : withGroups(child);
  });
  return { ...own, children };
}

/** A table of a notice in a box of its own, for it may be wider than the page; rows that head others span all columns. */
export function tableElement(own: Element): Element {
  return element('div', { className: ['table'] }, withGroups(own));
}
