import { showCards } from './notice-cards.ts';
import { followContents } from './notice-contents.ts';
import { deskTools } from './notice-desk.ts';
import { markFound } from './notice-marks.ts';
import { followSelection, pick } from './notice-pick.ts';
import { noteRead } from './notice-recent.ts';

const article = document.querySelector<HTMLElement>('article[data-notice]');
const toc = document.querySelector<HTMLElement>('nav.toc');

// At once: a reader may leave before the first step.
if (article) noteRead(article);

/** Each in a step of its own, so that a slow phone scrolls and taps in between; what the reader came for comes first. */
const steps: readonly (() => void)[] = [
  ...(article
    ? [
        () => followSelection(article),
        () => markFound(article),
        () => showCards(article),
        // Where the page keeps a place for them, the tools for citing the whole notice.
        () => document.querySelector('[data-cite-tools]')?.append(pick(article, null)),
        () => deskTools(article),
      ]
    : []),
  ...(toc ? [() => followContents(toc)] : []),
];
for (const step of steps) setTimeout(step);
