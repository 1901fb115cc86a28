/** Lets arrows walk from the box through the links of the results and back, and Escape return to the box, or clear it there. */
export function walkResults(content: HTMLElement, box: HTMLInputElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...content.querySelectorAll<HTMLAnchorElement>('.hit a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === box;
    if (event.key === 'Escape') {
      if (inBox) clear();
      else box.focus();
    } else if (event.key === 'ArrowDown' && (inBox || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? box).focus();
    else return;
    event.preventDefault();
  });
}
