import { type DocNumber, readDocNumber } from '../text/doc-number.ts';
import { ordered } from './decree.ts';
import { PASSED, RED_HEAD } from './head.ts';
import { isJointOrder } from './joint-order.ts';
import { dateOfLine, isAgencyLine } from './line-kinds.ts';
import { metadataEnd, metadataValue, readMetadata } from './metadata.ts';
import { NUMBER_LABELS } from './metadata-labels.ts';
import type { Unit } from './units.ts';

/** A number and the unit that is nothing else, or null where it stands among fields. */
export interface NumberBelow {
  readonly number: DocNumber;
  readonly unit: number | null;
}

/** The number among the fields of a unit; null where there is none. */
export function fieldNumber(units: readonly Unit[], at: number): DocNumber | null {
  const value = metadataValue(units, at, NUMBER_LABELS);
  return value === null ? null : readDocNumber(value);
}

/** Whether a unit is a number and says nothing else. */
function isNumberAlone({ text }: Unit): boolean {
  return readDocNumber(text) !== null && readMetadata(text).length < 2;
}

/** Whether a unit says who announces or orders: with a bare number below it is that number. */
function announces(unit: Unit | undefined): boolean {
  return unit !== undefined && (RED_HEAD.test(unit.plain) || isJointOrder(unit));
}

/** The place after the fields under a title, and after the title where a page prints it once more below them. */
function recordEnd(units: readonly Unit[], after: number, title: string): number {
  const end = metadataEnd(units, after);
  return end > after && units[end]?.plain === title ? metadataEnd(units, end + 1) : end;
}

/** The number below a title that ends at a place: under it, among its fields, or after the name of the body that announces; null where there is none. */
export function numberBelow(
  units: readonly Unit[],
  after: number,
  title: string,
): NumberBelow | null {
  const table = recordEnd(units, after, title);
  for (let next = after; next <= table + 2; next += 1) {
    const unit = units[next];
    if (unit === undefined) return null;
    if (next < table) {
      const number = fieldNumber(units, next);
      if (number === null) continue;
      // A line of nothing but the number is no text; one of several fields is.
      return { number, unit: isNumberAlone(unit) ? next : null };
    }
    const found = fieldNumber(units, next) ?? readDocNumber(unit.text);
    if (found !== null) {
      const announced = next > after && announces(units[next - 1]);
      const bare = announced && found.code === '' && found.session === null;
      const number = bare ? ordered(units[next - 1], found) : found;
      return { number, unit: isNumberAlone(unit) ? next : null };
    }
    if (
      !(
        announces(unit) ||
        isAgencyLine(unit.text) ||
        PASSED.test(unit.plain) ||
        dateOfLine(unit.text) !== null
      )
    )
      return null;
  }
  return null;
}
