/** A document number taken apart. */
export interface NumberParts {
  /** Agency code (人社部发), or the session of a congress (十五届). */
  readonly code: string;
  readonly year: string;
  readonly serial: string;
}

/** A document number, or a part of one, that a query names. */
export interface NumberMention {
  readonly code: string;
  /** Empty where the query leaves it out. */
  readonly year: string;
  readonly serial: string;
  /** Whether the code is written whole. */
  readonly whole: boolean;
  /** The query without it. */
  readonly rest: string;
}

// 人社部发〔2020〕8号; 〔十五届〕第23号
const NUMBER = /^(?<code>[^〔]*)〔(?<year>[^〕]+)〕第?(?<serial>\d+)号$/;
// (2020) 8号, 2020 8, 20208, 2020年8号文, 8号, (2020): what follows a code in a folded query
const TAIL =
  '[\\s(]*(?:(?<year>(?:19|20)\\d{2})(?!\\d{3})\\s*年?)?[\\s)]*(?:第\\s*)?(?<serial>\\d{1,4})?(?<mark>\\s*号)?(?:文件|文)?';
// 11号文, 第23号: nothing but a serial
const SERIAL_ONLY = /^\s*(?:第\s*)?(?<serial>\d{1,4})\s*号(?:文件|文)?\s*$/;
// 沪人社规(2020)3号: a number of an agency that the library does not know
const STRANGE =
  /(?<code>\p{Script=Han}{2,12})\s*\(\s*(?<year>(?:19|20)\d{2})\s*\)\s*第?\s*(?<serial>\d{1,4})\s*号/u;
// (十五届)第23号 leaves its brackets behind
const STRAY = /[\s()]+/g;
const SPECIAL = /[\\^$.*+?()[\]{}|]/g;
/** One character of a place makes another agency's code of it: 京医保发 is not 医保发. */
const PLACES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** A code cut short must have this many characters: 人社 8号. */
const SHORTEST_STEM = 2;

const WHITE_SPACE = /\s+/g;

/** Code, year and serial of a number as stored, or null where it is written otherwise. */
export function numberParts(no: string): NumberParts | null {
  const { code = '', year = '', serial = '' } = NUMBER.exec(no)?.groups ?? {};
  if (serial === '') return null;
  return code === '' ? { code: year, year: '', serial } : { code, year, serial };
}

const loose = (code: string): string =>
  [...code].map((character) => character.replace(SPECIAL, '\\$&')).join('\\s*');

/** What stands before and behind a place of the query, stray brackets left out. */
const around = (query: string, at: number, length: number): string =>
  `${query.slice(0, at)} ${query.slice(at + length)}`.replace(STRAY, ' ').trim();

function mention(query: string, stem: string, whole: boolean): NumberMention | null {
  const match = new RegExp(`${loose(stem)}${TAIL}`, 'u').exec(query);
  if (match === null) return null;
  if (match.index > 0 && PLACES.includes(query.charAt(match.index - 1))) return null;
  const { year = '', serial = '', mark } = match.groups ?? {};
  if (!whole && (serial === '' || (year === '' && mark === undefined))) return null;
  const rest = around(query, match.index, match[0].length);
  // A code alone is a number only when nothing else is asked; otherwise its words are words.
  if (serial === '' && year === '' && rest !== '') return null;
  return { code: stem, year, serial, whole, rest };
}

/** The first document number that a folded query names, whatever its spelling, or null. `codes` are those of the library. */
export function numberIn(query: string, codes: readonly string[]): NumberMention | null {
  const serial = SERIAL_ONLY.exec(query)?.groups?.['serial'];
  if (serial !== undefined) return { code: '', year: '', serial, whole: false, rest: '' };
  // To look for every code by itself takes longer than all else: most are told apart by their first characters.
  const dense = query.replace(WHITE_SPACE, '');
  const begun = codes.filter((code) => dense.includes(code.slice(0, SHORTEST_STEM)));
  const longestFirst = [...new Set(begun)].sort((a, b) => b.length - a.length);
  for (const code of longestFirst) {
    const found = mention(query, code, true);
    if (found !== null) return found;
  }
  const strange = STRANGE.exec(query);
  if (strange !== null) {
    const { code = '', year = '', serial: last = '' } = strange.groups ?? {};
    const rest = around(query, strange.index, strange[0].length);
    return { code, year, serial: last, whole: true, rest };
  }
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
