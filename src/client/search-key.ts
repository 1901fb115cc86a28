/** `/` goes to the search box, unless the reader is typing. */
export function searchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
    const box = document.querySelector<HTMLInputElement>('form[role="search"] input[name="q"]');
    if (box === null) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
