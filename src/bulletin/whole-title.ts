import { kindOf } from './kind.ts';
import { isTitleText } from './title-text.ts';

/** Whether words, white space aside, are a title to its end: of a kind, and with nothing that no title holds. */
export const isWholeTitle = (plain: string): boolean =>
  kindOf(plain) !== null && isTitleText(plain);
