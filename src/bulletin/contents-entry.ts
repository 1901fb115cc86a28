import { plainDigits } from '../text/plain-digits.ts';
import { slippedFigures } from '../text/slipped-figures.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Line } from './line.ts';
import { partLabel } from './part-label.ts';

/** A line of a table of contents that ends in a page number. */
export interface ContentsEntry {
  /** Without white space. */
  readonly title: string;
  /** Null where it is Roman. */
  readonly page: number | null;
  /** Whether dots or the like lead from the title to it. */
  readonly led: boolean;
}

/** Columns beyond which a line is no entry. */
export const LONGEST_ENTRY = 160;

// 国务院关于…的通知 ........ 12 · …的通知……12 · …的通知 / 12 · …的通知 12 · …的通知（12） · …的通知……（１２）
// A title of more than 160 characters is no entry of a contents: see LONGEST.
const LEADER =
  /^(?<title>.{0,160}?)(?:[.．。·•‥…⋯・_\-—─\s]{3,}|\s{2,}|\s*[/／]\s*|[.．·…⋯‥]{1,}\s*|\t\s*)[（(]?(?<page>[\d０-９]{1,4}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+)[）)]?$/u;
const DOTS = /[.．·•‥…⋯・_]{4,}|[…⋯‥]{2,}|[.．·]\s[.．·]\s[.．·]/u;
// 关于…的通知…………(ll) · 关于…的通知⋯⋯（l2）: figures that a scan read as letters, where dots lead to them
const SCANNED = /^(?<title>.{0,160}?)(?:[.．·•‥…⋯・_]\s?){2,}[（(]?(?<page>[\dlIOo]{1,4})[）)]?$/u;
const LOOSE = /^(?<title>.*[\p{Script=Han}）)”》])\s*(?<page>\d{1,4})$/u;

// …的通知（某发〔2031〕1号） （14）: the entry left no room for dots
const BRACKETED = /^(?<title>.*[\p{Script=Han}）)”》])\s[（(](?<page>[\d０-９]{1,3})[）)]$/u;

/** Reads a line that can be an entry of a table of contents; null for other lines. */
export function contentsEntry({ text, plain, width }: Line): ContentsEntry | null {
  // PART.1 on a line of its own has no page.
  if (width > LONGEST_ENTRY || partLabel(plain) === plain) return null;
  const { title = '', page } =
    (LEADER.exec(text) ?? SCANNED.exec(text) ?? BRACKETED.exec(text) ?? LOOSE.exec(text))?.groups ??
    {};
  if (page === undefined) return null;
  const number = Number(slippedFigures(plainDigits(page)));
  return {
    title: squeeze(title),
    page: Number.isNaN(number) ? null : number,
    led: DOTS.test(text) && (LEADER.test(text) || SCANNED.test(text)),
  };
}
