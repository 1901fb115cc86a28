import { numberFigures } from '../../text/number-figures.ts';
import type { NumberParts } from '../../text/number-parts.ts';
import { PLACES, SHORTEST_STEM, YEAR_BEFORE } from '../../text/typed-number.ts';

/** A document number, or a part of one, that a query names. */
export interface NumberMention {
  readonly code: string;
  /** Empty where the query leaves it out. */
  readonly year: string;
  readonly serial: string;
  /** Whether the code is written whole. */
  readonly whole: boolean;
  /** Whether the year stands before the code: (2005)民四他字第3号. */
  readonly yearFirst: boolean;
  /** The query without it. */
  readonly rest: string;
}

// (2020) 8号, 2020 8, 20208, 2020年8号文, 8号, (2020): what follows a code in a folded query
const TAIL =
  '[\\s(]*(?:(?<year>(?:19|20)\\d{2})(?!\\d{3})\\s*年?)?[\\s)]*(?:第\\s*)?(?<serial>\\d{1,4})?(?<mark>\\s*号)?(?:文件|文)?';
// 11号文, 第23号: nothing but a serial
const SERIAL_ONLY = /^\s*(?:第\s*)?(?<serial>\d{1,4})\s*号(?:文件|文)?\s*$/;
// 沪人社规(2020)3号: a number of an agency that the library does not know
const STRANGE =
  /(?<code>\p{Script=Han}{2,12})\s*\(\s*(?<year>(?:19|20)\d{2})\s*\)\s*第?\s*(?<serial>\d{1,4})\s*号/u;
// (2020)沪高法12号: one whose year stands in front; a name, a place, an order or an example is no code
const STRANGE_YEAR_FIRST =
  /\(\s*(?<year>(?:19|20)\d{2})\s*\)\s*(?<code>(?!第)\p{Script=Han}{1,11}(?![门部局厅委院会路街案例令告第])\p{Script=Han})\s*第?\s*(?<serial>\d{1,5})\s*号/u;
// (十五届)第23号 leaves its brackets behind
const STRAY = /[\s()]+/g;
const SPECIAL = /[\\^$.*+?[\]{}|]/g;
const CENTURY = '19';
const FOUR_FIGURES = 4;

/** Characters with room between them; the brackets of 高检会(研)字 may be left out. */
const loose = (code: string): string =>
  [...code]
    .map((character) =>
      '()'.includes(character) ? `\\${character}?` : character.replace(SPECIAL, '\\$&'),
    )
    .join('\\s*');

const bare = (text: string): string => text.replace(STRAY, '');

/** What stands before and behind a place of the query, stray brackets left out. */
export const around = (query: string, at: number, end: number): string =>
  `${query.slice(0, at)} ${query.slice(end)}`.replace(STRAY, ' ').trim();

function mention(query: string, stem: string, whole: boolean): NumberMention | null {
  const match = new RegExp(`${loose(stem)}${TAIL}`, 'u').exec(query);
  if (match === null) return null;
  const end = match.index + match[0].length;
  const { year: behind = '', serial = '', mark } = match.groups ?? {};
  const before = behind === '' ? YEAR_BEFORE.exec(query.slice(0, match.index)) : null;
  if (before !== null) {
    const printed = before.groups?.['year'] ?? '';
    const rest = around(query, before.index, end);
    const isShort = printed.length < FOUR_FIGURES;
    const counts = serial === '' ? rest === '' && whole : whole || mark !== undefined;
    if (counts && (!isShort || stem.endsWith('字')))
      return {
        code: stem,
        year: `${isShort ? CENTURY : ''}${printed}`,
        serial,
        whole,
        yearFirst: true,
        rest,
      };
  }
  if (match.index > 0 && PLACES.includes(query.charAt(match.index - 1))) return null;
  if (!whole && (serial === '' || (behind === '' && mark === undefined))) return null;
  const rest = around(query, match.index, end);
  // A code alone is a number only when nothing else is asked; otherwise its words are words.
  if (serial === '' && behind === '' && rest !== '') return null;
  return { code: stem, year: behind, serial, whole, yearFirst: false, rest };
}

/** The number that a form of whole numbers finds in a query, or null. */
function strangeIn(query: string, form: RegExp): NumberMention | null {
  const found = form.exec(query);
  if (found === null) return null;
  const { code = '', year = '', serial = '' } = found.groups ?? {};
  const rest = around(query, found.index, found.index + found[0].length);
  return { code, year, serial, whole: true, yearFirst: form === STRANGE_YEAR_FIRST, rest };
}

/** The first document number that a folded query names, whatever its spelling, or null. `codes` are those of the library. */
export function numberIn(typed: string, codes: readonly string[]): NumberMention | null {
  const query = numberFigures(typed);
  const serial = SERIAL_ONLY.exec(query)?.groups?.['serial'];
  if (serial !== undefined)
    return { code: '', year: '', serial, whole: false, yearFirst: false, rest: '' };
  // (2020)沪高法12号 is not 法12号.
  const led = strangeIn(query, STRANGE_YEAR_FIRST);
  if (led !== null && !codes.some((code) => bare(code).startsWith(led.code))) return led;
  // To look for every code by itself takes longer than all else: most are told apart by their first characters.
  const dense = bare(query);
  const begun = codes.filter((code) => dense.includes(bare(code).slice(0, SHORTEST_STEM)));
  const longestFirst = [...new Set(begun)].sort((a, b) => b.length - a.length);
  for (const code of longestFirst) {
    const found = mention(query, code, true);
    if (found !== null) return found;
  }
  const strange = strangeIn(query, STRANGE);
  if (strange !== null) return strange;
  const stems = new Set(
    longestFirst.flatMap((code) =>
      Array.from({ length: Math.max(0, code.length - SHORTEST_STEM) }, (_, cut) =>
        code.slice(0, code.length - 1 - cut),
      ),
    ),
  );
  for (const stem of [...stems].sort((a, b) => b.length - a.length)) {
    const found = mention(query, stem, false);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a number is the one that a query names, as far as the query says. */
export function isNamed(parts: NumberParts, { code, year, serial, whole }: NumberMention): boolean {
  return (
    (whole ? parts.code === code : parts.code.startsWith(code)) &&
    (year === '' || parts.year === year) &&
    (serial === '' || parts.serial === String(Number(serial)))
  );
}
