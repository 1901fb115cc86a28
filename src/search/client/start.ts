import { printWidth } from '../../text/width.ts';
import type { Answer } from './answer.ts';
import { breath } from './breath.ts';
import type { Answered } from './candidates.ts';
import { inSlices } from './in-slices.ts';
import { type Load, type LoadFailure, loader } from './load.ts';
import { type OpenLibrary, type OpenTiers, openLibrary } from './open-library.ts';
import { asksAnything, PAGE, type PageState, readState, writeState } from './state.ts';
import { element } from './view/element.ts';
import { readFacets } from './view/facets.ts';
import { failureElement } from './view/failure.ts';
import { markOnTheWay } from './view/mark-on-the-way.ts';
import { idleElement, isWide, pageElement } from './view/page.ts';
import { showKeepingFocus } from './view/show-keeping-focus.ts';
import { walkResults } from './view/walk-results.ts';

const FOLDER = 'search-index/';
const MANIFEST = 'manifest.js';
/** Milliseconds that a pause in typing lasts. */
const PAUSE = 90;
const TITLE_END = /^[^·]*/;

function start(
  main: HTMLElement,
  app: HTMLElement,
  box: HTMLInputElement,
  tiersAt: ((root: string) => OpenTiers) | null,
): void {
  const root = app.dataset['root'] ?? './';
  const fetchFile = loader(root + FOLDER);
  // The build writes the names of the files into the page; after a failure they are asked for.
  let named = app.dataset['index'] ?? '';
  const load: Load = (file) =>
    file === MANIFEST && named !== '' ? Promise.resolve(JSON.parse(named)) : fetchFile(file);
  const spoken = element('p', { class: 'vh', role: 'status' });
  const content = element('div');
  app.replaceChildren(spoken, content);

  let state: PageState = readState(location.search);
  let opened: Promise<OpenLibrary> | null = null;
  let latest = 0;
  let drawn = 0;
  let shown: Answer | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const link = (change: Partial<PageState>): string =>
    writeState({ ...state, n: PAGE, ...change }) || location.pathname;

  const status = (value: string, total: number, literal: number): void => {
    main.dataset['searchTotal'] = String(total);
    main.dataset['searchLiteral'] = String(literal);
    main.dataset['searchStatus'] = value;
  };

  const fail = (failure: unknown): void => {
    named = '';
    const { file } = (failure ?? {}) as Partial<LoadFailure>;
    if (file === undefined) console.error(failure);
    const again = (): void => {
      opened = null;
      void run();
    };
    content.replaceChildren(failureElement(file, again));
    status('error', 0, 0);
  };

  /** How many characters the head-word takes, for its size. */
  const fit = (): void =>
    box.style.setProperty('--wide', String(Math.max(1, printWidth(box.value) / 2)));

  const title = (): void => {
    const words = state.q === '' ? '查找 ' : `查找：${state.q} `;
    document.title = document.title.replace(TITLE_END, words);
  };

  const show = async ({ library, found }: Answered, final: boolean): Promise<void> => {
    drawn += 1;
    const mine = drawn;
    const asked = asksAnything(state);
    const open = content.querySelector<HTMLDetailsElement>('.facets details')?.open ?? false;
    const page = asked
      ? await inSlices(pageElement(library, found, state, root, open, link))
      : idleElement({ library, found }, state, open);
    // Something newer was drawn, or begun, meanwhile.
    if (mine !== drawn) return;
    shown = found;
    showKeepingFocus(content, page);
    spoken.textContent = asked ? `${found.hits.length} 件文件，${found.literal} 件逐字相符` : '';
    if (asked) status(final ? 'done' : 'loading', found.hits.length, found.literal);
    else status('idle', 0, 0);
  };

  const open = (): Promise<OpenLibrary> => {
    opened ??= openLibrary(load, tiersAt?.(root) ?? null);
    return opened;
  };

  /** An empty page tells how to search at once; its filters are loaded where they are seen. */
  const idle = async (): Promise<boolean> => {
    const frame = content.querySelector<HTMLDetailsElement>('.idle details');
    const seen = isWide() || frame?.open === true;
    if (frame === null) content.replaceChildren(idleElement(null, state, seen));
    status('idle', 0, 0);
    if (seen) await breath();
    return seen;
  };

  async function run(): Promise<void> {
    fit();
    latest += 1;
    drawn += 1;
    const mine = latest;
    const first = opened === null;
    if (asksAnything(state)) status('loading', 0, 0);
    else if (first && !(await idle())) return;
    if (mine !== latest) return;
    try {
      const ready = await open();
      const text = await ready.foldQuery(state.q);
      // Something newer was asked meanwhile: its answer alone may be shown.
      if (mine !== latest) return;
      const { filters, sort, exact } = state;
      const request = { text, filters, sort, expand: !exact, ladder: true, runs: true };
      const answered = await ready.answer(request, asksAnything(state) ? state.n : 0, (early) => {
        if (mine === latest) void show(early, false);
      });
      if (first) await breath();
      if (mine === latest) await show(answered, true);
    } catch (failure) {
      if (mine !== latest) return;
      opened = null;
      fail(failure);
    }
  }

  const go = async (next: PageState, how: 'push' | 'replace'): Promise<void> => {
    state = next;
    const address = writeState(state) || location.pathname;
    await run();
    // The answer is drawn first: writing the address takes a browser longer than finding the answer.
    await new Promise((drawn) => setTimeout(drawn));
    if (state !== next) return;
    try {
      if (how === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers keep the address of a local file as it is; the search goes on without it.
    }
    title();
  };

  box.value = state.q;
  // Who comes to the box is about to ask. What does not load is told when it is needed.
  const prepare = (): void => {
    open()
      .then((ready) => ready.prepare())
      .catch(() => {
        opened = null;
      });
  };
  box.addEventListener('focus', prepare, { once: true });
  content.addEventListener(
    'toggle',
    ({ target }) => {
      if (
        target instanceof HTMLDetailsElement &&
        target.open &&
        target.querySelector('form') === null
      )
        if (target.closest('.facets') !== null && !asksAnything(state)) void run();
    },
    { capture: true },
  );
  box.addEventListener('input', () => {
    fit();
    clearTimeout(pause);
    pause = setTimeout(() => void go({ ...state, q: box.value, n: PAGE }, 'replace'), PAUSE);
  });
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void go({ ...state, q: box.value, n: PAGE }, 'push');
  });
  addEventListener('popstate', () => {
    clearTimeout(pause);
    state = readState(location.search);
    box.value = state.q;
    void run().then(title);
  });
  content.addEventListener('change', (event) => {
    const field = event.target;
    if (field instanceof HTMLSelectElement && field.name === 'sort')
      void go({ ...state, sort: field.value === 'date' ? 'date' : 'relevance' }, 'push');
    else if (field instanceof HTMLInputElement && field.form !== null)
      void go({ ...state, filters: readFacets(field.form, state.filters), n: PAGE }, 'push');
  });
  content.addEventListener('submit', (event) => event.preventDefault());
  content.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    if (anchor === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = anchor.getAttribute('href') ?? '';
    if (address.startsWith('?')) {
      event.preventDefault();
      const place = scrollY;
      void go(readState(address), 'push');
      box.value = state.q;
      if ('more' in anchor.dataset) scrollTo(0, place);
    }
  });

  markOnTheWay(content, () => shown);
  walkResults(content, box, () => {
    clearTimeout(pause);
    box.value = '';
    void go({ ...state, q: '', n: PAGE }, 'replace');
  });

  void run().then(title);
}

/**
 * Makes the search page of this document work, where it is one. `tiersAt` opens the index of a large library, when the root of the site is
 * given; null on the page of a small one, which is spared what that takes.
 */
export function startSearch(tiersAt: ((root: string) => OpenTiers) | null): void {
  const main = document.querySelector<HTMLElement>('main[data-search-status]');
  const app = document.getElementById('search-app');
  const box = main?.querySelector<HTMLInputElement>('input[name="q"]') ?? null;
  if (main !== null && app !== null && box !== null) start(main, app, box, tiersAt);
}
