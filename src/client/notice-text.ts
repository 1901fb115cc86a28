/** What stands in the article but is not its text. */
const NOT_TEXT = '.pb, .pick, .side, .card';
/** Elements that are one line of the text each. */
const LINES = 'h2, h3, h4, h5, p, li, tr';

function words(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(NOT_TEXT)) other.remove();
  for (const cell of copy.querySelectorAll('td + td, th + th')) cell.before('\t');
  return (copy.textContent ?? '').trim();
}

/** The lines of the text below an element, page numbers and notes left out. */
export function linesOf(element: Element): readonly string[] {
  if (element.matches(LINES)) return [words(element)];
  const lines: string[] = [];
  let label = '';
  for (const child of element.children) {
    if (child.matches(NOT_TEXT)) continue;
    // The label of a row stands before its paragraph, not in it.
    if (child.matches('.n')) label = words(child);
    else if (child.matches(LINES)) {
      lines.push(`${label}${words(child)}`);
      label = '';
    } else lines.push(...linesOf(child));
  }
  return lines.filter((line) => line !== '');
}

// sec_4__p_1: an unnumbered paragraph, and what it stands in
const PARAGRAPH = /p_\d+$/;
const LEADS = /[:：]$/;

/**
 * The lines of a clause with all that belongs to it: the clauses below it, wherever the page shows them, and the numbered ones
 * that a paragraph leads into (以下材料均可作为证明材料：).
 */
export function clauseLines(article: Element, clause: Element): readonly string[] {
  const own = linesOf(clause);
  const stem = clause.id.replace(PARAGRAPH, '');
  let leads = stem !== clause.id && stem !== '' && LEADS.test(own.at(-1) ?? '');
  let last = clause;
  const below: string[] = [];
  for (const next of article.querySelectorAll(`[data-ref][id^="${stem}"]`)) {
    // Only what comes after, and is not a part of what is taken already.
    if (last.compareDocumentPosition(next) !== Node.DOCUMENT_POSITION_FOLLOWING) continue;
    if (!next.id.startsWith(`${clause.id}__`)) {
      leads &&= next.tagName !== 'SECTION' && !next.id.startsWith('p_', stem.length);
      if (!leads) continue;
    }
    below.push(...linesOf(next));
    last = next;
  }
  return [...own, ...below];
}

function walkerOf(root: Element): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
}

/** The text nodes of an article's own text, with where each begins in the whole. */
export function textNodes(root: Element): {
  readonly text: string;
  readonly starts: readonly (readonly [Text, number])[];
} {
  const walker = walkerOf(root);
  const starts: [Text, number][] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.push([node as Text, text.length]);
    text += (node as Text).data;
  }
  return { text, starts };
}
