import type { Line } from './line.ts';
import { isNumberLine } from './line-kinds.ts';

/** The words of a line whatever side of the page they stand on, figures aside; a number is one line only with its figures. */
export function lineKey(line: Line): string {
  if (isNumberLine(line.text)) return line.plain;
  return line.text
    .split(/[\s\u3000]{2,}/u)
    .map((part) => part.replace(/\s+/gu, '').replace(/\p{Nd}+/gu, '#'))
    .sort()
    .join('|');
}
