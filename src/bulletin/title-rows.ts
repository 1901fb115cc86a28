import { kindOf } from './kind.ts';
import type { Line } from './line.ts';
import { dateOfLine, isAgencyLine } from './line-kinds.ts';
import { isWholeTitle } from './whole-title.ts';

/** Most rows of a title above or below the one that returns. */
const MOST = 4;

// 某某市人力资源和社会保障局关于, over what it is about
const BREAKS_OFF = /(?:关于|印发|转发)$/u;

// 关于…, under who issues it
const ABOUT = /^(?:关于|印发|转发)/u;

// 有关问题的通知 · 的公告: the last row of a title
const CLOSES = /的\p{Script=Han}{2,4}$/u;

/**
 * Whether lines that return are rows of titles and no heads or feet: each is the first row of a title, which the rows below it
 * go on with, or each the last row of one that begins above it. A head stands over running text too. `group`: their places.
 */
export function areTitleRows(lines: readonly Line[], group: readonly number[]): boolean {
  const first = lines[group[0] ?? -1];
  if (first === undefined) return false;
  if (BREAKS_OFF.test(first.plain) || isAgencyLine(first.text))
    return unsigned(lines, group).every((place) =>
      opensTitle(lines.slice(place, place + 1 + MOST)),
    );
  if (!CLOSES.test(first.plain) || kindOf(first.plain) === null || isEntitled(first.plain))
    return false;
  return group.every((place) => closesTitle(lines.slice(Math.max(0, place - MOST), place + 1)));
}

/** The places less those over a date, where an agency has signed. */
const unsigned = (lines: readonly Line[], group: readonly number[]): readonly number[] =>
  group.filter((place) => dateOfLine(lines[place + 1]?.text ?? '') === null);

const isEntitled = (plain: string): boolean => ABOUT.test(plain) || plain.includes('关于');

/** Whether the first of some lines breaks off, or names who issues, and the next ones end what it begins. */
function opensTitle([first, ...below]: readonly Line[]): boolean {
  if (first === undefined) return false;
  let plain = first.plain;
  let begun = BREAKS_OFF.test(plain);
  for (const line of below) {
    if (line.page !== first.page) return false;
    if (!begun && !isAgencyLine(line.text) && !ABOUT.test(line.plain)) return false;
    begun ||= ABOUT.test(line.plain);
    plain += line.plain;
    if (begun && isWholeTitle(plain)) return true;
  }
  return false;
}

/** Whether the last of some lines ends a title in 关于 that one above it begins. */
function closesTitle(rows: readonly Line[]): boolean {
  const last = rows.at(-1);
  let plain = last?.plain ?? '';
  for (const { plain: above } of rows.slice(0, -1).reverse()) {
    plain = above + plain;
    if (isEntitled(above)) return isWholeTitle(plain);
  }
  return false;
}
