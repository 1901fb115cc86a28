import { readDocNumber } from '../text/doc-number.ts';

/** A number that stands before a title on its line. */
export interface LeadingNumber {
  /** The number as printed, without what parts it from the title. */
  readonly number: string;
  /** Characters of the text that it takes, with its brackets and what parts it from the title. */
  readonly length: number;
}

// What parts a number from its title: 国税函〔2005〕3号　关于… · 国税函〔2005〕3号：关于… · 国税函〔2005〕3号｜关于…
const PARTED = /^(?:[ \u00a0\u3000\t]*[：:｜|丨／/][ \u00a0\u3000\t]*|[ \u00a0\u3000\t]+)/u;

// （国税函〔2005〕3号）关于… · [国税函〔2005〕3号]关于…
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
]);

// 关于… · 《某某法》… · “三支一扶”…
const OPENS = /^(?:\p{Script=Han}|[《“]\p{Script=Han})/u;

/** Most characters of a number with its brackets. */
const LONGEST = 64;

/** The number that stands before a title on the same line, in brackets or parted from it by white space or a mark; null for other lines. */
export function leadingNumber(text: string): LeadingNumber | null {
  if (!text.includes('号')) return null;
  for (const end of ends(text)) {
    const closing = BRACKETS.get(text[0] ?? '');
    const bracketed = closing !== undefined && text[end] === closing;
    const after = text.slice(bracketed ? end + 1 : end);
    const parted = PARTED.exec(after)?.[0] ?? (bracketed ? '' : null);
    if (parted === null || !OPENS.test(after.slice(parted.length))) continue;
    const number = bracketed ? text.slice(1, end) : text.slice(0, end);
    if (readDocNumber(number) !== null)
      return { number, length: text.length - after.length + parted.length };
  }
  return null;
}

/** The number at the start of an entry whose white space is lost, if what follows can be a title. */
export function gluedInFront(plain: string, isTitle: (rest: string) => boolean): string | null {
  for (const end of ends(plain)) {
    const number = plain.slice(0, end);
    if (readDocNumber(number) !== null && isTitle(plain.slice(end))) return number;
  }
  return null;
}

/** The places after each 号 at the start of a text. */
function ends(text: string): readonly number[] {
  return [...text.slice(0, LONGEST).matchAll(/号/gu)].map(({ index }) => index + 1);
}
