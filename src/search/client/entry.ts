import type { Answer } from './answer.ts';
import { breath } from './breath.ts';
import type { Answered } from './candidates.ts';
import { pagefindOpener } from './candidates-pagefind.ts';
import { inSlices } from './in-slices.ts';
import { type Load, type LoadFailure, loader } from './load.ts';
import { markedAddress } from './marked-address.ts';
import { type OpenLibrary, openLibrary } from './open-library.ts';
import { asksAnything, PAGE, type PageState, readState, writeState } from './state.ts';
import { element } from './view/element.ts';
import { readFacets } from './view/facets.ts';
import { idleElement, isWide, pageElement } from './view/page.ts';

const FOLDER = 'search-index/';
const MANIFEST = 'manifest.js';
/** Milliseconds that a pause in typing lasts. */
const PAUSE = 90;
const TITLE_END = /^[^·]*/;

function start(main: HTMLElement, app: HTMLElement, box: HTMLInputElement): void {
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
    const again = element('button', { type: 'button' }, '重试');
    again.addEventListener('click', () => {
      opened = null;
      void run();
    });
    const what =
      file === undefined ? '查找时出错。' : `索引文件 ${file} 没有加载成功，现在无法查找。`;
    if (file === undefined) console.error(failure);
    content.replaceChildren(
      element(
        'div',
        { class: 'tell', role: 'alert' },
        element('p', {}, element('b', {}, what)),
        element(
          'p',
          {},
          '请检查网络后重试；若是从压缩包打开，请先把整个压缩包解压到一个文件夹，再打开其中的页面。',
        ),
        element('p', {}, again),
      ),
    );
    status('error', 0, 0);
  };

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
    const focused = document.activeElement;
    const field =
      focused instanceof HTMLInputElement && content.contains(focused)
        ? `input[name="${focused.name}"]${focused.type === 'checkbox' ? `[value="${CSS.escape(focused.value)}"]` : ''}`
        : focused?.matches('.facets summary')
          ? '.facets summary'
          : null;
    content.replaceChildren(page);
    if (field !== null) content.querySelector<HTMLElement>(field)?.focus();
    spoken.textContent = asked ? `${found.hits.length} 件文件，${found.literal} 件逐字相符` : '';
    if (asked) status(final ? 'done' : 'loading', found.hits.length, found.literal);
    else status('idle', 0, 0);
  };

  const open = (): Promise<OpenLibrary> => {
    opened ??= openLibrary(load, (stamp) => pagefindOpener(load, root, stamp));
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

  /** Gives the link that is about to be followed the words that the notice page is to mark. */
  const mark = (event: Event): void => {
    const anchor = event.target instanceof Element ? event.target.closest('.hit a') : null;
    if (anchor instanceof HTMLAnchorElement && shown !== null)
      anchor.setAttribute('href', markedAddress(anchor.getAttribute('href') ?? '', shown));
  };
  // Every way to open a link begins with one of these; until then the address stays plain.
  for (const name of ['click', 'auxclick', 'contextmenu'] as const)
    content.addEventListener(name, mark, { capture: true });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...content.querySelectorAll<HTMLAnchorElement>('.hit a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === box;
    if (event.key === 'Escape') {
      if (inBox) {
        clearTimeout(pause);
        box.value = '';
        void go({ ...state, q: '', n: PAGE }, 'replace');
      } else box.focus();
    } else if (event.key === 'ArrowDown' && (inBox || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? box).focus();
    else return;
    event.preventDefault();
  });

  void run().then(title);
}

const main = document.querySelector<HTMLElement>('main[data-search-status]');
const app = document.getElementById('search-app');
const box = main?.querySelector<HTMLInputElement>('input[name="q"]') ?? null;
if (main !== null && app !== null && box !== null) start(main, app, box);
