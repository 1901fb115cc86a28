let status: HTMLElement | undefined;

/** Tells readers of the screen, and nobody else, what has just been done. */
export function say(words: string): void {
  if (!status) {
    status = document.createElement('p');
    status.className = 'vh';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = words;
}
