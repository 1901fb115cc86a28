import { tightenSpaces } from '../text/spacing.ts';
import { squeeze } from '../text/squeeze.ts';

/** Fewest characters on each side of the space that parts a title in two. */
const PART = 6;

/** A title as stored: no inner spaces, but for the one that parts a two-part title (…疫情 坚决打赢…). */
export function titleWords(text: string): string {
  const parts = tightenSpaces(text.replace(/\u3000/gu, ' ')).split(
    /(?<=\p{Script=Han}) (?=\p{Script=Han})/u,
  );
  const [first = '', second = ''] = parts;
  if (
    parts.length === 2 &&
    squeeze(first).length >= PART &&
    squeeze(second).length >= PART &&
    first.lastIndexOf('《') <= first.lastIndexOf('》')
  ) {
    return `${squeeze(first)} ${squeeze(second)}`;
  }
  return squeeze(text);
}
