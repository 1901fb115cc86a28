import type { Element, ElementContent, Properties } from 'hast';

/** A text node, or whatever is an element already. */
export type Child = ElementContent | string;

/** An HTML element. Properties that are undefined, null or false are left out. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: readonly Child[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
