/** Everything that a reader does not see: white space of any width, zero-width characters, byte order marks. */
const UNSEEN = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

/** Gives the text without its white space: what is left is what must not be lost. */
export function squeeze(text: string): string {
  return text.replace(UNSEEN, '');
}
