import { kindOf } from './kind.ts';
import { isAgencyLine } from './line-kinds.ts';
import { withoutSlips } from './title-slips.ts';
import type { Unit } from './units.ts';

/** Columns that a line leaves free where it could have been set in the middle. */
const ROOM = 14;

/** Whether a centred line follows one that is short and none the less stands to the left: they are not one title. */
export function leavesColumn(first: Unit, unit: Unit): boolean {
  const line = first.lines[0];
  const other = unit.lines[0];
  if (line === undefined || other === undefined || first.centred || !unit.centred) return false;
  return other.indent * 2 + other.width - (line.indent + line.width) >= ROOM;
}

/** Columns by which the middles of two centred lines may differ. */
const OFF_AXIS = 2;

/** Whether the middles of two lines stand over each other, of which one is centred and the other may be too full to show that it is. */
function sharesAxis(first: Unit | undefined, unit: Unit): boolean {
  const line = first?.lines[0];
  const other = unit.lines[0];
  if (line === undefined || other === undefined) return false;
  if (first?.centred !== true && !unit.centred) return false;
  const apart = line.indent + line.width / 2 - (other.indent + other.width / 2);
  return Math.abs(apart) <= OFF_AXIS;
}

/** Most characters of a line that shares its middle with a title: a full one. */
const FULL_LINE = 40;

// 某某部关于发布国家标准 | 《某某规范》局部修订的公告: a title that publishes something ends in 的公告 or the like
const PUBLISHES = /(?:关于|[和与、])(?:印发|发布|公布|颁布|批准|修改|修订|废止)[^的《》]{2,24}$/u;

/** Whether a title quotes what stands on the next line: it lacks its end, or the contents list both as one. */
function goesOnQuoting(unit: Unit, above: string, known: ReadonlySet<string>): boolean {
  if (!unit.plain.startsWith('《')) return false;
  if (PUBLISHES.test(above)) return true;
  const whole = withoutSlips(above + unit.plain);
  return [...known].some((title) => title.startsWith(whole));
}

// …关于…的通知, whole
const ENTITLED = /^[^《》]{0,40}关于.*的\p{Script=Han}{2,4}$/u;

/** Whether a unit is a title in 关于 of its own under another such one: no title holds two. */
const isAnother = (plain: string, above: string): boolean =>
  ENTITLED.test(plain) && ENTITLED.test(above) && kindOf(plain) !== null && kindOf(above) !== null;

// 某某市财政局关于…
const NAMED = /^\p{Script=Han}{3,40}(?:关于|印发|转发)/u;

/** Whether a title with its agency in front begins at a unit below an empty line: what stands above it (`last`, the end of `above`) is none of its words. */
export function beginsAnew(unit: Unit, last: Unit | undefined, above: string): boolean {
  return (
    unit.apart &&
    NAMED.test(unit.plain) &&
    !/关于|印发|转发/u.test(above) &&
    !isAgencyLine(last?.text ?? '')
  );
}

/** Whether a unit can lengthen a title that could end before it: 的政策解读, 有关问题的通知. `above`: its words so far; `known`: titles that the contents list. */
export function extendsTitle(
  unit: Unit,
  first: Unit | undefined,
  above: string,
  known: ReadonlySet<string>,
): boolean {
  const axis = sharesAxis(first, unit);
  return (
    unit.plain.length <= (axis ? FULL_LINE : 30) &&
    (unit.centred === first?.centred || axis) &&
    !unit.newPage &&
    (!/^(?:关于|印发|转发|《)/u.test(unit.plain) || goesOnQuoting(unit, above, known)) &&
    !isAnother(unit.plain, above) &&
    !isAgencyLine(unit.text)
  );
}
