import type { Answer } from '../answer.ts';
import { markedAddress } from '../marked-address.ts';

/** Gives a link to a clause that is about to be followed the words that the notice page is to mark: those of the answer shown. */
export function markOnTheWay(content: HTMLElement, shown: () => Answer | null): void {
  const mark = (event: Event): void => {
    const anchor = event.target instanceof Element ? event.target.closest('.hit a') : null;
    const answer = shown();
    if (!(anchor instanceof HTMLAnchorElement) || answer === null) return;
    const whole = anchor.closest('[data-whole]') !== null;
    anchor.setAttribute('href', markedAddress(anchor.getAttribute('href') ?? '', answer, whole));
  };
  // Every way to open a link begins with one of these; until then the address stays plain.
  for (const name of ['click', 'auxclick', 'contextmenu'] as const)
    content.addEventListener(name, mark, { capture: true });
}
