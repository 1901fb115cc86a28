import { showCards } from './notice-cards.ts';
import { followContents } from './notice-contents.ts';
import { deskTools } from './notice-desk.ts';
import { markFound } from './notice-marks.ts';
import { followSelection, pick } from './notice-pick.ts';

const article = document.querySelector<HTMLElement>('article[data-notice]');
const toc = document.querySelector<HTMLElement>('nav.toc');

if (article) {
  followSelection(article);
  deskTools(article);
  showCards(article);
  markFound(article);
  // Where the page keeps a place for them, the tools for citing the whole notice.
  document.querySelector('[data-cite-tools]')?.append(pick(article, null));
}
if (toc) followContents(toc);
