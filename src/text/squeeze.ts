/** Everything that a reader does not see: white space of any width, zero-width characters, byte order marks. */
const UNSEEN = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

/** Whether a code can be that of an unseen character: a look that costs less than a search does in a short line. */
const mayBeUnseen = (code: number): boolean =>
  code <= 0x20 ||
  (code >= 0x85 &&
    (code <= 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x2060) ||
      code === 0x3000 ||
      code === 0xfeff));

/** Gives the text without its white space: what is left is what must not be lost. */
export function squeeze(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (mayBeUnseen(text.charCodeAt(at))) return text.replace(UNSEEN, '');
  return text;
}
