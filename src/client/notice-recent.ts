import { loadRecent, storeRecent, withRecent } from './desk/recent.ts';

/** Notes down that a notice was read, where the reader lets this be noted. */
export function noteRead(article: HTMLElement): void {
  const page = article.closest<HTMLElement>('[data-desk]');
  const recent = loadRecent();
  if (page === null || recent === null) return;
  const { notice = '' } = article.dataset;
  const title = page.querySelector('h1')?.textContent?.trim() ?? '';
  const docNumber = page.querySelector('.gong .no')?.textContent?.replace(/\s/g, '') ?? null;
  storeRecent(withRecent(recent, { notice, title, docNumber, at: new Date().toISOString() }));
}
