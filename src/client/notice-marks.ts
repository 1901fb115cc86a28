import { findMarks, type Mark, markWords } from './notice-mark-words.ts';
import { say } from './notice-say.ts';
import { textNodes } from './notice-text.ts';

const ALL = 'found';
const ONE = 'found-here';

/** Static ranges of the marks over the text nodes of an article. */
function rangesOf(article: Element, words: readonly string[]): readonly Range[] {
  const { text, starts } = textNodes(article);
  let place = 0;
  const point = (at: number, isEnd: boolean): readonly [Text, number] | null => {
    while (place > 0 && (starts[place]?.[1] ?? 0) > at) place -= 1;
    for (; place < starts.length; place += 1) {
      const [node, start] = starts[place] ?? [];
      if (!node || start === undefined) return null;
      if (at < start + node.length || (isEnd && at === start + node.length))
        return [node, at - start];
    }
    return null;
  };
  return findMarks(text, words).flatMap(({ start, end }: Mark) => {
    const from = point(start, false);
    const to = point(end, true);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

/** The first mark in the place that the address names, or below it; the first of all where it names none. */
function firstMark(ranges: readonly Range[]): number {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const below = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  const at = target
    ? ranges.findIndex((one) => (target.compareDocumentPosition(one.startContainer) & below) !== 0)
    : 0;
  return Math.max(at, 0);
}

function bar(
  words: readonly string[],
  step: (by: number) => void,
  clear: () => void,
): { readonly box: HTMLElement; readonly count: HTMLElement } {
  const box = document.createElement('div');
  box.className = 'marks';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', `标出的词：${words.join('、')}`);
  const count = document.createElement('span');
  const button = (text: string, hint: string, act: () => void): HTMLButtonElement => {
    const own = document.createElement('button');
    own.type = 'button';
    own.textContent = text;
    own.title = hint;
    own.addEventListener('click', act);
    return own;
  };
  box.append(
    count,
    button('上一处', '快捷键 p', () => step(-1)),
    button('下一处', '快捷键 n', () => step(1)),
    button('清除', '快捷键 Esc', clear),
  );
  return { box, count };
}

/** Without highlights, the browser's own text fragments mark at least the first place. */
function fallBack(words: readonly string[]): void {
  const [first] = words;
  if (first === undefined || !('fragmentDirective' in document)) return;
  const hash = location.hash.replace(/:~:.*$/, '');
  const word = encodeURIComponent(first).replaceAll('-', '%2D');
  location.replace(`${hash === '' ? '#' : hash}:~:text=${word}`);
}

/**
 * Marks the words that search handed over in the address (`?mark=…`), lets the reader step through them with n and p
 * and clear them with Escape. Nothing in the document's text is touched.
 */
export function markFound(article: HTMLElement): void {
  const words = markWords(location.search);
  if (words.length === 0) return;
  if (!('highlights' in CSS) || typeof Highlight !== 'function') {
    fallBack(words);
    return;
  }
  const ranges = rangesOf(article, words);
  if (ranges.length === 0) return;
  CSS.highlights.set(ALL, new Highlight(...ranges));
  let current: number | null = null;
  const step = (by: number): void => {
    const next = current === null ? firstMark(ranges) : current + by;
    current = (next + ranges.length) % ranges.length;
    const range = ranges[current];
    if (!range) return;
    const here = new Highlight(range);
    here.priority = 1;
    CSS.highlights.set(ONE, here);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    count.textContent = `${current + 1}／${ranges.length}`;
    say(`第${current + 1}处，共${ranges.length}处`);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else if (event.key === 'Escape') clear();
    else return;
    event.preventDefault();
  };
  const clear = (): void => {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(ONE);
    box.remove();
    removeEventListener('keydown', onKey);
    const url = new URL(location.href);
    url.searchParams.delete('mark');
    // file:// pages may not rewrite their address everywhere; the marks are gone all the same.
    try {
      history.replaceState(null, '', url);
    } catch {
      return;
    }
    say('已清除标记');
  };
  const { box, count } = bar(words, step, clear);
  count.textContent = `共${ranges.length}处`;
  article.before(box);
  addEventListener('keydown', onKey);
}
