import { readNumeral } from '../text/numerals.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { squeeze } from '../text/squeeze.ts';

/** A line that is a page number: its value, whether it is Roman (front matter), whether marks make it certain. */
export interface PageNumber {
  readonly value: number;
  readonly roman: boolean;
  /** — 12 — and 第12页 are page numbers wherever they stand; a bare 12 only by its place. */
  readonly marked: boolean;
}

// 12 · — 12 — · - 12 - · ‐ 12 ‐ · · 12 · · [12] · 12/130
const ARABIC =
  /^(?<open>[-‐‑‒–—―−－─·•~～*|[【(（<]*)(?<value>\d{1,4})(?<close>[-‐‑‒–—―−－─·•~～*|\]】)）>]*)$/u;
// 第12页 · 第 12 页 共 130 页 · 第十二页 · 12/130 · Page 12 of 130 · P.12
const WORDED =
  /^[-‐‑‒–—―−－·]*(?:第(?<value>\d{1,4}|[一二三四五六七八九十百]{1,5})页(?:[，,/／]?共\d+页)?|(?<slash>\d{1,4})[/／]\d{1,4}|[Pp](?:age|[.．])?(?<page>\d{1,4})(?:of\d+)?|页码[:：]?(?<code>\d{1,4}))[-‐‑‒–—―−－·]*$/u;
// Ⅱ · — Ⅲ — · iv
const ROMAN =
  /^[-‐‑‒–—―−－·•]*(?<value>[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ]{1,3}|[IVX]{1,5}|[ivx]{1,5})[-‐‑‒–—―−－·•]*$/u;

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  const letters = [...text.normalize('NFKC').toUpperCase()].map((char) => LETTERS[char] ?? 0);
  return letters.reduce(
    (sum, value, i) => sum + (value < (letters[i + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Reads a line that can be a page number; null where it cannot. */
export function readPageNumber(text: string): PageNumber | null {
  const plain = plainDigits(squeeze(text));
  if (plain.length > 16) return null;
  const arabic = ARABIC.exec(plain)?.groups;
  if (arabic !== undefined) {
    const { open = '', close = '', value = '' } = arabic;
    return {
      value: Number(value),
      roman: false,
      marked: open !== '' && close !== '' && !/[(（]/u.test(open),
    };
  }
  const worded = WORDED.exec(plain)?.groups;
  if (worded !== undefined) {
    const printed = worded['value'] ?? worded['slash'] ?? worded['page'] ?? worded['code'] ?? '';
    const value = /^\d+$/u.test(printed) ? Number(printed) : readNumeral(printed);
    return value === null ? null : { value, roman: false, marked: true };
  }
  const roman = ROMAN.exec(plain)?.groups?.['value'];
  return roman === undefined
    ? null
    : { value: romanValue(roman), roman: true, marked: /[-‐‑‒–—―−－·•]/u.test(plain) };
}
