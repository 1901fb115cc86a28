/** For hosts without the clipboard interface, such as plain http. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  field.setAttribute('aria-hidden', 'true');
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}

/** Puts text on the clipboard, as rich text too where it is HTML; false if the browser refuses. */
export async function copy(text: string, isHtml: boolean): Promise<boolean> {
  try {
    if (isHtml && typeof ClipboardItem === 'function') {
      const types = { 'text/html': text, 'text/plain': text };
      const parts = Object.entries(types).map(([type, value]) => [
        type,
        new Blob([value], { type }),
      ]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}
