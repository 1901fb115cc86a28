import { splitAgencies } from '../text/agency.ts';
import { readDocNumber } from '../text/doc-number.ts';
import { agenciesInTitle } from './agency-book.ts';
import type { HeadContext } from './head.ts';
import { isAgencyLine } from './line-kinds.ts';
import { headsOrders } from './orders-heading.ts';
import { sectionMark } from './section-mark.ts';
import { sectionName } from './section-name.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

// 国 务 院
const SPACED_OUT = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+$/u;

// 政策解读 · 热点问答: says what sort of texts follow; a title would say of what it speaks
export const SORT = /^\p{Script=Han}{0,4}(?:解读|问答|答问|答疑|答记者问)$/u;

/** Whether a short line over a title is the heading of a section and not the first line of the title. */
export function partsFromTitle(
  unit: Unit,
  at: number,
  units: readonly Unit[],
  already: number,
  context: HeadContext,
): boolean {
  if (headsOrders(unit, units[at + 1])) return true;
  // The number may stand over the title.
  const numbered = readDocNumber(units[at + 1]?.text ?? '') !== null;
  const below = titleAt(units, at + (numbered ? 2 : 1), context.known);
  if (below === null) return false;
  if (context.known.size > 0) {
    if (context.known.has(unit.plain + below.plain)) return false;
    if (context.known.has(below.plain)) return true;
  }
  if (SORT.test(unit.plain)) return true;
  if (/关于|印发|转发|《/u.test(unit.plain) || (!isAgencyLine(unit.text) && unit.plain.length > 12))
    return false;
  if (endsName(unit.plain, below.plain)) return false;
  // 甲部　乙部 over 丙部 over 关于…: a joint title names all its agencies first.
  if (splitAgencies(unit.text).length > 1 && isAgencyLine(units[at + 1]?.text ?? '')) return false;
  // 国务院 over 国务院关于…: the title names its agency itself.
  if (agenciesInTitle(below.plain, context.book).length > 0) return true;
  if (!/^(?:关于|印发|转发)/u.test(below.plain))
    // 二、行政法规 and an empty line over 某某条例: no title is parted so.
    return !context.spaced && units[at + 1]?.gapBefore === true && sectionMark(unit.text) !== '';
  if (units[at + 1]?.gapBefore !== true && !context.spaced) {
    if (context.markedSections && isBare(unit)) return false;
    // A heading with an empty line below it, and then this line with none.
    if (already > 0 && unit.gapBefore) return false;
  }
  if (SPACED_OUT.test(unit.text)) return true;
  if (!context.spaced && units[at + 1]?.gapBefore === true) return true;
  return !context.agencyTitles;
}

// 办公厅关于… · 公厅关于…, under 某某部办 · 行政审判庭关于…
const NAME_END =
  /^(?<end>(?:办?公)?[厅室]|\p{Script=Han}{0,12}?(?:庭|司|处|研究室))(?=关于|印发|转发|批转|公布|发布|对|就)/u;

/** Whether a title begins with what only ends a name: the general office, or a division, of the agency on the line above. */
function endsName(above: string, title: string): boolean {
  const end = NAME_END.exec(title)?.groups?.['end'];
  if (end === undefined) return false;
  return !/[厅室]$/u.test(end) || /(?:办公[厅室]|研究室)$/u.test(above + end);
}

/** Whether a line has no mark that headings have. */
function isBare(unit: Unit): boolean {
  return sectionName(unit.text) === unit.plain;
}
