import type { BracketedTitle } from './bracketed-titles.ts';
import type { CitedNumber } from './cited-numbers.ts';

/** A title in 《》 with the number that may be printed at its end. */
export interface NumberedTitle extends BracketedTitle {
  readonly number: CitedNumber | null;
}

/** The title without a number printed at its end: 《…的指导意见（医保发〔2020〕6号）》. `inside` are the numbers within titles. */
export function withNumber(
  text: string,
  title: BracketedTitle,
  inside: readonly CitedNumber[],
): NumberedTitle {
  const number = inside.find(
    ({ start, end }) =>
      title.start < start && /^[）)】\]][》〉>”]$/u.test(text.slice(end, title.end)),
  );
  if (number === undefined) return { ...title, number: null };
  const words = text.slice(title.start + 1, number.start).replace(/[（(【[]$/u, '');
  return { ...title, title: words, number };
}
