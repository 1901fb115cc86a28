const SLOW_IN = 250;
const SLOW_OUT = 200;

function templateOf(link: Element): HTMLTemplateElement | null {
  const id = link.getAttribute('data-cite') ?? '';
  return document.querySelector<HTMLTemplateElement>(`template[data-card="${CSS.escape(id)}"]`);
}

/**
 * Shows a card of the cited document while its link is pointed at or focused. Escape closes it; touch follows the link.
 * The card may itself be pointed at without going away.
 */
export function showCards(article: HTMLElement): void {
  let card: HTMLElement | null = null;
  let link: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(timer);
    link?.removeAttribute('aria-describedby');
    card?.remove();
    [card, link] = [null, null];
  };
  const open = (next: HTMLAnchorElement): void => {
    if (next === link) return;
    close();
    const content = templateOf(next)?.content.firstElementChild?.cloneNode(true);
    if (!(content instanceof HTMLElement)) return;
    [card, link] = [content, next];
    card.id = 'card';
    next.setAttribute('aria-describedby', 'card');
    const row = next.closest('.row');
    if (row) row.append(card);
    else next.closest('p, li, h2, h3, .table')?.after(card);
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', closeSoon);
  };
  const closeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, SLOW_OUT);
  };
  const linkOf = (event: Event): HTMLAnchorElement | null =>
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-cite]')
      : null;
  article.addEventListener('pointerover', (event) => {
    const next = linkOf(event);
    if (!next || event.pointerType !== 'mouse') return;
    clearTimeout(timer);
    timer = setTimeout(() => open(next), SLOW_IN);
  });
  article.addEventListener('pointerout', (event) => {
    if (linkOf(event)) closeSoon();
  });
  article.addEventListener('focusin', (event) => {
    const next = linkOf(event);
    if (next?.matches(':focus-visible')) open(next);
    else if (card && !(event.target instanceof Node && card.contains(event.target))) close();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && card) {
      event.stopPropagation();
      close();
    }
  });
}
