import { type NumberParts, numberParts } from '../../search/client/numbers.ts';
import { fold } from '../../text/fold.ts';

/** A document number in running text, spelled as people type it. */
export interface LooseNumber {
  readonly start: number;
  readonly end: number;
  /** The numbers, as stored, that it may mean; the number that it says where the library knows none such. */
  readonly numbers: readonly string[];
  /** Whether it is a serial alone: 11号文. */
  readonly isSerial: boolean;
}

// (2020) 8号, 2020 8号, 20208号, 2020年第8号文, 8号: what follows an agency code in a folded text
const TAIL =
  /[\s(]{0,8}(?:(?<year>(?:19|20)\d{2})(?!\d{4})\s{0,4}年?)?[\s)]{0,8}(?:第\s{0,4})?(?<serial>\d{1,4})\s{0,4}号(?:文件|文)?/uy;
// 11号文, 11号文件, but not 第11号文, 2011号文 or 3号文具
const SERIAL = /(?<![\d)第])(?<serial>\d{1,4})\s*号文(?:件|(?![具书字化艺稿本案]))/gu;
/** One character of a place makes another agency's code of it: 京医保发 is not 医保发. */
const PLACES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** A code cut short must have this many characters: 人社 8号. */
const SHORTEST_STEM = 2;

interface Known {
  readonly no: string;
  readonly parts: NumberParts;
}

/** Every beginning of a code that may stand for it, the whole code first. */
function stems(code: string): readonly string[] {
  return Array.from({ length: Math.max(1, code.length - SHORTEST_STEM + 1) }, (_, cut) =>
    code.slice(0, code.length - cut),
  );
}

/**
 * Finds the numbers of a text that name a code of `known` in any spelling that search understands — without brackets,
 * without the year, with a code cut short — and serials alone (11号文). `known` are numbers as stored.
 */
export function looseNumbers(text: string, known: readonly string[]): readonly LooseNumber[] {
  const folded = fold(text);
  const numbers = known.flatMap((no): Known[] => {
    const parts = numberParts(no);
    return parts === null ? [] : [{ no, parts: { ...parts, code: fold(parts.code) } }];
  });
  const byStem = Map.groupBy(
    [...new Set(numbers.map(({ parts }) => parts.code))].flatMap((code) =>
      stems(code).map((stem) => ({ stem, code })),
    ),
    ({ stem }) => stem,
  );
  const longest = Math.max(0, ...[...byStem.keys()].map((stem) => stem.length));
  const found: LooseNumber[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const one = startingAt(folded, at, longest, byStem, numbers);
    if (one === null) continue;
    found.push(one);
    at = one.end - 1;
  }
  for (const { index, 0: printed, groups } of folded.matchAll(SERIAL)) {
    const end = index + printed.length;
    if (found.some((each) => each.start < end && index < each.end)) continue;
    const serial = String(Number(groups?.['serial']));
    const meant = numbers.filter(({ parts }) => parts.serial === serial).map(({ no }) => no);
    if (meant.length > 0) found.push({ start: index, end, numbers: meant, isSerial: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function startingAt(
  folded: string,
  at: number,
  longest: number,
  byStem: ReadonlyMap<string, readonly { readonly stem: string; readonly code: string }[]>,
  numbers: readonly Known[],
): LooseNumber | null {
  if (at > 0 && PLACES.includes(folded.charAt(at - 1))) return null;
  for (let length = Math.min(longest, folded.length - at); length >= SHORTEST_STEM; length -= 1) {
    const stem = folded.slice(at, at + length);
    const codes = byStem.get(stem);
    if (codes === undefined) continue;
    TAIL.lastIndex = at + length;
    const tail = TAIL.exec(folded);
    if (tail === null) continue;
    const { year = '', serial = '' } = tail.groups ?? {};
    const whole = codes.some(({ code }) => code === stem);
    const own = whole ? [stem] : codes.map(({ code }) => code);
    const meant = numbers
      .filter(
        ({ parts }) =>
          own.includes(parts.code) &&
          (year === '' || parts.year === year || parts.year === '') &&
          parts.serial === String(Number(serial)),
      )
      .map(({ no }) => no);
    const end = at + length + tail[0].length;
    // The bracket of 〔十五届〕第23号 belongs to what stands in place of a code.
    const isBracketed = meant.every((no) => no.startsWith('〔')) && folded.charAt(at - 1) === '(';
    const start = isBracketed ? at - 1 : at;
    if (meant.length > 0) return { start, end, numbers: meant, isSerial: false };
    if (whole && year !== '') {
      return {
        start: at,
        end,
        numbers: [`${stem}〔${year}〕${Number(serial)}号`],
        isSerial: false,
      };
    }
  }
  return null;
}
