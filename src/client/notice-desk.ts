import { DESK_KEY } from './desk/store.ts';

/** Whether the reader has kept anything of a notice; the list itself is read by the script that is loaded then. */
function holds(notice: string): boolean {
  try {
    return localStorage.getItem(DESK_KEY)?.includes(`"${notice}"`) ?? false;
  } catch {
    return false;
  }
}

/** Loads the tools for marks and notes when a clause is chosen or one is kept. */
export function deskTools(article: HTMLElement): void {
  const page = article.closest<HTMLElement>('[data-desk]');
  const { notice = '' } = article.dataset;
  if (page === null) return;
  let asked = false;
  const load = (): void => {
    if (asked) return;
    asked = true;
    const script = document.createElement('script');
    script.src = page.dataset['desk'] ?? '';
    document.head.append(script);
  };
  document.addEventListener('wenhao:pick', load);
  if (holds(notice) || article.querySelector('.pick.on')) load();
}
