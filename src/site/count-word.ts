import { numeralWord } from '../text/numeral-word.ts';

/** A count as Chinese prose writes it before a measure word: 两 (件), 十二, 五十二. */
export function countWord(count: number): string {
  return count === 2 ? '两' : numeralWord(count);
}
