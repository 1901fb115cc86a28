import { readDocNumber } from '../text/doc-number.ts';
import { unbracketed } from '../text/unbracketed.ts';
import { kindOf } from './kind.ts';
import { isTitleText } from './title-text.ts';

/** A title in round brackets behind or below the number of what it names. */
export interface BracketedTitle {
  /** The number in front as printed; an empty string where the text is the brackets alone. */
  readonly number: string;
  /** The words in the brackets. */
  readonly title: string;
}

// 某某署公告2031年第7号（关于…的公告） · （关于…的公告）
const NUMBERED =
  /^(?<number>[^，。；《》]{0,60}?号[）)]?|)(?<brackets>[（(](?!\d{4}年\d{1,2}月).{5,}[）)])$/u;

/** Reads a text without white space that is a title in round brackets, with a number that says whose it is in front or none; null for other texts. */
export function bracketedTitle(plain: string): BracketedTitle | null {
  if (!/[）)]$/u.test(plain)) return null;
  const { number = '', brackets = '' } = NUMBERED.exec(plain)?.groups ?? {};
  const title = unbracketed(brackets);
  if (title === null || kindOf(title) === null || !isTitleText(title)) return null;
  if (number !== '' && (readDocNumber(number)?.code ?? '') === '') return null;
  return { number, title };
}
