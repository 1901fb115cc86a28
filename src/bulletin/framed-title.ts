import { type BracketedTitle, bracketedTitle } from './bracketed-title.ts';
import { quotedTitle } from './quoted-title.ts';

/**
 * The words of a title that is printed whole in brackets: in 《》 under the numbering of a bulletin (`numbered`) or as the contents
 * list it (`known`), or in round ones behind its number or below it (`underNumber`). Null for others: elsewhere such lines are
 * quotations and notes.
 */
export function framedTitle(
  plain: string,
  numbered: boolean,
  underNumber: boolean,
  known: ReadonlySet<string>,
): BracketedTitle | null {
  const title = quotedTitle(plain);
  // 1. 《关于…的通知》: without a number in front such lines are quotations.
  if (title !== null) return numbered || known.has(title) ? { number: '', title } : null;
  const bracketed = bracketedTitle(plain);
  return bracketed !== null && (bracketed.number !== '' || underNumber) ? bracketed : null;
}
