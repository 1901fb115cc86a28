import { dateOfLine, isAgencyLine, isNumberLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

/** Most units of a red head: agencies one below the other, and the word 文件 beside them. */
const MOST = 14;

// 最高人民法院文件 · 文件, where it stands beside agencies on lines of its own
const DOCUMENT = /^(?<agencies>.{0,60}?)\s{0,8}文\s{0,8}件$/u;

/**
 * The place after a red head of several lines over a number (最高人民检察院 | 文件 | 司法部 | 〔1986〕196号): all agencies but
 * the word 文件, on a line of its own or behind one of them. `bare`: red heads of this source are agencies without that word;
 * such a one begins a page or follows a date, or it would be who signs the text above. The place itself where none begins.
 */
export function redHeadEnd(units: readonly Unit[], from: number, bare: boolean): number {
  let at = from;
  const above = units[from - 1];
  let marked =
    bare &&
    (units[from]?.newPage === true || (above !== undefined && dateOfLine(above.text) !== null));
  for (; at < from + MOST; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.lines.length > 1) return from;
    if (isNumberLine(unit.text)) break;
    if (at > from && unit.newPage) return from;
    const document = DOCUMENT.exec(unit.text)?.groups?.['agencies'];
    const agencies = document ?? unit.text;
    if (agencies !== '' && !isAgencyLine(agencies)) return from;
    marked ||= document !== undefined;
  }
  return marked && at > from + 1 && at < from + MOST ? at : from;
}
