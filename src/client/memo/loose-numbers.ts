import { fold } from '../../text/fold.ts';
import { numberFigures } from '../../text/number-figures.ts';
import { type NumberParts, numberParts } from '../../text/number-parts.ts';
import { PLACES, SHORTEST_STEM, YEAR_BEFORE } from '../../text/typed-number.ts';
import { yearFirstNumbers } from '../../text/year-first-numbers.ts';
import { type Edit, edited, unmapped } from './mapped-text.ts';

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
// Of what stands before a code no more is looked at.
const BEFORE_LENGTH = 20;
const HAN = /\p{Script=Han}/u;
// 高检会(研)字 is typed without its brackets as well.
const BRACKETS = /[()]/gu;
// 〔2005〕|民四他字|第|3号: a number as stored whose year stands before its code
const YEAR_FIRST = /^〔\d+〕(\P{Nd}+?)(第?)\d+号$/u;
// 11号文, 11号文件, but not 第11号文, 2011号文 or 3号文具
const SERIAL = /(?<![\d)第])(?<serial>\d{1,4})\s*号文(?:件|(?![具书字化艺稿本案]))/gu;

interface Known {
  readonly no: string;
  readonly parts: NumberParts;
}

const bare = (code: string): string => code.replace(BRACKETS, '');

/** Every beginning of a code that may stand for it, the whole code first. */
function stems(code: string): readonly string[] {
  const from = (whole: string): string[] =>
    Array.from({ length: Math.max(1, whole.length - SHORTEST_STEM + 1) }, (_, cut) =>
      whole.slice(0, whole.length - cut),
    );
  return [...new Set([code, bare(code)].flatMap(from))];
}

/**
 * Finds the numbers of a text that name a code of `known` in any spelling that search understands — without brackets,
 * without the year, with a code cut short, with its figures in words — and serials alone (11号文). `known` are numbers as stored.
 */
export function looseNumbers(text: string, known: readonly string[]): readonly LooseNumber[] {
  const typed = fold(text);
  const edits: Edit[] = [];
  numberFigures(typed, (words, printed, start) => {
    edits.push({ start, end: start + printed.length, words });
    return words;
  });
  const { text: folded, places } = edited(unmapped(typed), edits);
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
  const read: LooseNumber[] = [];
  const whole = yearFirstNumbers(folded);
  for (let at = 0; at < folded.length; at += 1) {
    // (2005)某民四他字第3号 is not 民四他字第3号.
    const around = whole.find(({ start, end }) => start < at && at < end);
    if (around !== undefined && HAN.test(folded.slice(around.start, at))) continue;
    const one = startingAt(folded, at, read.at(-1)?.end ?? 0, longest, byStem, numbers);
    if (one === null) continue;
    read.push(one);
    at = one.end - 1;
  }
  const found = read.map((one) => ({
    ...one,
    start: places[one.start] ?? 0,
    end: (places[one.end - 1] ?? 0) + 1,
  }));
  // 一号文件 is what everybody calls one of the party's: in words a serial alone names nothing.
  for (const { index, 0: printed, groups } of typed.matchAll(SERIAL)) {
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
  from: number,
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
    const { year: behind = '', serial = '' } = tail.groups ?? {};
    const isWhole = (code: string): boolean => code === stem || bare(code) === stem;
    const whole = codes.filter(({ code }) => isWhole(code));
    const own = new Set((whole.length > 0 ? whole : codes).map(({ code }) => code));
    const named = numbers.filter(({ parts }) => own.has(parts.code));
    const meantIn = (year: string): readonly string[] =>
      named
        .filter(
          ({ parts }) =>
            (year === '' || parts.year === year || parts.year === '') &&
            parts.serial === String(Number(serial)),
        )
        .map(({ no }) => no);
    const end = at + length + tail[0].length;
    const form = named.map(({ no }) => YEAR_FIRST.exec(no)).find((match) => match !== null);
    const before = behind === '' ? yearBefore(folded, from, at) : null;
    if (before !== null) {
      const meant = meantIn(before.year);
      if (meant.length > 0) return { start: before.start, end, numbers: meant, isSerial: false };
      // A year before 财考发3号 may be one in which something happened; before 民四他字第3号 it is the number's own.
      if (whole.length > 0 && form !== undefined) {
        const [, code = '', ordinal = ''] = form;
        const number = `〔${before.year}〕${code}${ordinal}${Number(serial)}号`;
        return { start: before.start, end, numbers: [number], isSerial: false };
      }
    }
    const meant = meantIn(behind);
    // The bracket of 〔十五届〕第23号 belongs to what stands in place of a code.
    const isSession = named.every(({ parts }) => parts.year === '');
    const start = isSession && folded.charAt(at - 1) === '(' ? at - 1 : at;
    if (meant.length > 0) return { start, end, numbers: meant, isSerial: false };
    if (whole.length > 0 && behind !== '') {
      const number = `${whole[0]?.code ?? stem}〔${behind}〕${Number(serial)}号`;
      return { start: at, end, numbers: [number], isSerial: false };
    }
  }
  return null;
}

/** The year that stands right before a place, with where it begins; null where none does. */
function yearBefore(
  folded: string,
  from: number,
  at: number,
): { readonly start: number; readonly year: string } | null {
  const first = Math.max(from, at - BEFORE_LENGTH);
  const found = YEAR_BEFORE.exec(folded.slice(first, at));
  const { year = '' } = found?.groups ?? {};
  if (found === null) return null;
  return { start: first + found.index, year: year.length === 2 ? `19${year}` : year };
}
