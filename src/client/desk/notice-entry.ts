import { pickTools } from './pick-tools.ts';
import { DESK_KEY, loadKept } from './store.ts';

/** Tells at each clause what the reader keeps of it. */
function showKept(article: HTMLElement): void {
  for (const place of article.querySelectorAll('[data-kept]')) place.removeAttribute('data-kept');
  const own = (loadKept() ?? []).filter(({ notice }) => notice === article.dataset['notice']);
  for (const { clause, marked, note } of own) {
    const words = [marked ? '藏' : '', note === '' ? '' : '批'].join('');
    const place = document.getElementById(clause);
    const label = place?.matches('.row, section') ? place.querySelector('.n') : place;
    label?.setAttribute('data-kept', words);
  }
}

function start(article: HTMLElement): void {
  const show = (): void => showKept(article);
  const fill = (box: Element | null): void => {
    const clause = article.querySelector<HTMLElement>('[data-ref].on');
    if (box instanceof HTMLElement && clause !== null) pickTools(article, clause, box, show);
  };
  // The tools of a clause are made by the page's own script, which asked for this one.
  document.addEventListener('wenhao:pick', ({ target }) => fill(target as Element));
  fill(article.querySelector('.pick.on'));
  addEventListener('storage', ({ key }) => {
    if (key === DESK_KEY) show();
  });
  show();
}

const article = document.querySelector<HTMLElement>('article[data-notice]');
if (article !== null) start(article);
