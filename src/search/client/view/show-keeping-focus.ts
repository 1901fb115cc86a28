/** Puts a page in the place of what was shown; the filter that had the focus has it again. */
export function showKeepingFocus(content: HTMLElement, page: HTMLElement): void {
  const focused = document.activeElement;
  const field =
    focused instanceof HTMLInputElement && content.contains(focused)
      ? `input[name="${focused.name}"]${focused.type === 'checkbox' ? `[value="${CSS.escape(focused.value)}"]` : ''}`
      : focused?.matches('.facets summary')
        ? '.facets summary'
        : null;
  content.replaceChildren(page);
  if (field !== null) content.querySelector<HTMLElement>(field)?.focus();
}
