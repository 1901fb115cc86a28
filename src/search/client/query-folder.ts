import type { SearchCore } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';

// 勞 關 係: Han characters, which may be traditional forms
const HAN = /\p{Script=Han}/u;

/** Folds queries; characters that neither the texts nor the thesaurus know are read as traditional forms. */
export function queryFolder(
  known: readonly string[],
  forms: () => Promise<unknown>,
): (typed: string) => Promise<string> {
  const strange = (character: string): boolean =>
    HAN.test(character) && !known.some((text) => text.includes(character));
  return async (typed) => {
    const folded = fold(typed);
    if (![...folded].some(strange)) return folded;
    const [from, to] = (await forms()) as [string, string];
    return [...folded]
      .map((character) => {
        const place = strange(character) ? from.indexOf(character) : -1;
        return place === -1 ? character : to.charAt(place);
      })
      .join('');
  };
}

/** What the thesaurus says, as one text. */
export const said = ({ synonyms }: Pick<SearchCore, 'synonyms'>): string =>
  synonyms.map(([say]) => say).join('');
