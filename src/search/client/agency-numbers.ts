import type { SearchCore } from '../../model/search-index.ts';
import { fold } from '../../text/fold.ts';
import { numberFigures } from '../../text/number-figures.ts';
import { around, type NumberMention } from './numbers.ts';

// 医保局|6号文, 北京市人社局| 劳字 11号, 医保局|的(2020)6号文件; not 财政部|6号令, which is numbered by itself
const BEHIND =
  /^\s?的?(?<code>[\p{Script=Han}\s]{0,20}?)[\s(]{0,3}(?<year>(?:19|20)\d{2}(?=\D|\d{1,4}\s?号))?[\s)年]{0,4}第?\s?(?<serial>\d{1,4})\s?号(?:文件|文|(?!\p{Script=Han}))/u;
// 市|医保局 is another agency
const HAN = /\p{Script=Han}/u;
const WHITE_SPACE = /\s+/g;

/** The serial that follows a name, where the name is not the end of a longer one. */
function behind(query: string, name: string): NumberMention | null {
  const at = query.indexOf(name);
  if (at === -1 || HAN.test(query.charAt(at - 1))) return null;
  const from = at + name.length;
  const found = BEHIND.exec(query.slice(from));
  if (found === null) return null;
  const { code = '', year = '', serial = '' } = found.groups ?? {};
  return {
    code: code.replace(WHITE_SPACE, ''),
    year,
    serial,
    whole: false,
    yearFirst: false,
    rest: around(query, at, from + found[0].length),
  };
}

/** What a folded query names by an agency and a serial (医保局6号文), by index of the agency, null where it does not name it. Of a code they have what the query says of it: 劳字. */
export function agencyNumbers(
  typed: string,
  { issuers }: Pick<SearchCore, 'issuers'>,
): (NumberMention | null)[] {
  const query = numberFigures(typed);
  if (!query.includes('号')) return [];
  return issuers.map(
    ({ name, aliases }) =>
      [name, ...aliases].flatMap((spelling) => behind(query, fold(spelling)) ?? [])[0] ?? null,
  );
}
