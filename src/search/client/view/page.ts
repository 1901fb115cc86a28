import type { Answer } from '../answer.ts';
import type { SearchLibrary } from '../library.ts';
import { PAGE, type PageState } from '../state.ts';
import type { Steps } from '../steps.ts';
import { element } from './element.ts';
import { facetsForm } from './facets.ts';
import { helpElement } from './help.ts';
import { hitElement } from './hit.ts';
import { tellElement } from './tell.ts';

// As in the stylesheet: from here on the filters stand open beside the results.
const WIDE = '(min-width: 64em)';

let wide: boolean | null = null;

/** Whether the filters stand open beside the results. To ask makes a browser lay the page out: it is asked once, and then tells. */
export function isWide(): boolean {
  if (wide !== null) return wide;
  const query = matchMedia(WIDE);
  wide = query.matches;
  query.addEventListener('change', ({ matches }) => {
    wide = matches;
  });
  return wide;
}

function bar(answer: Answer, state: PageState): HTMLElement {
  const option = (value: string, text: string): HTMLElement => {
    const made = element('option', { value }, text);
    made.selected = state.sort === value;
    return made;
  };
  const clauses = answer.hits.reduce((sum, { pieces }) => sum + Math.max(1, pieces.length), 0);
  return element(
    'div',
    { class: 'bar' },
    element(
      'p',
      {},
      element('b', {}, String(answer.hits.length)),
      ' 件文件',
      answer.literal > 0 && answer.query.wishes.length > 0
        ? `，其中 ${answer.literal} 件逐字相符`
        : clauses > answer.hits.length
          ? `，${clauses} 处`
          : null,
    ),
    element(
      'label',
      {},
      '排序',
      element('select', { name: 'sort' }, option('relevance', '相关'), option('date', '日期')),
    ),
  );
}

function pager(answer: Answer, state: PageState, more: string): HTMLElement | null {
  const rest = answer.hits.length - state.n;
  if (rest <= 0) return null;
  return element(
    'p',
    { class: 'pager' },
    element(
      'a',
      { class: 'button', href: more, 'data-more': '' },
      `再看 ${Math.min(PAGE, rest)} 件`,
    ),
  );
}

function narrowed({ filters }: PageState): boolean {
  return Object.values(filters).some((value) =>
    typeof value === 'boolean' ? value : value.length > 0,
  );
}

/** Everything below the search box for one answer, made in steps, a notice a step. `open` keeps the filters as the reader left them on a small screen. */
export function* pageElement(
  library: SearchLibrary,
  answer: Answer,
  state: PageState,
  root: string,
  open: boolean,
  link: (change: Partial<PageState>) => string,
): Steps<HTMLElement> {
  const filters = element(
    'details',
    { class: 'more' },
    element('summary', {}, '筛选'),
    facetsForm(library, answer, state),
  );
  filters.open = open || isWide();
  const hits: HTMLElement[] = [];
  for (const hit of answer.hits.slice(0, state.n)) {
    yield;
    hits.push(hitElement(library, answer, hit, root));
  }
  return element(
    'div',
    { class: 'cols' },
    // Nothing found, nothing to narrow: only filters already set can be taken back.
    answer.hits.length > 0 || narrowed(state)
      ? element('aside', { class: 'facets', 'aria-label': '筛选' }, filters)
      : element('div', { class: 'facets' }),
    element(
      'div',
      { class: 'main results' },
      tellElement(library, answer, state, root, link),
      answer.hits.length > 0 ? bar(answer, state) : null,
      ...hits,
      pager(answer, state, link({ n: state.n + PAGE })),
      helpElement(),
    ),
  );
}

/** What an empty search page shows: the filters, as soon as they are known, and how to search. `open` keeps them open. */
export function idleElement(
  known: { readonly library: SearchLibrary; readonly found: Answer } | null,
  state: PageState,
  open: boolean,
): HTMLElement {
  const filters = element(
    'details',
    { class: 'more' },
    element('summary', {}, '筛选'),
    known === null ? null : facetsForm(known.library, known.found, state),
  );
  filters.open = open || isWide();
  const help = helpElement();
  help.open = true;
  return element(
    'div',
    { class: 'cols idle' },
    element('aside', { class: 'facets', 'aria-label': '筛选' }, filters),
    element('div', { class: 'main results' }, help),
  );
}
