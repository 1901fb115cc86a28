import { squeeze } from '../text/squeeze.ts';
import {
  DATED_LABELS,
  HOST_LABELS,
  ISSUED_LABELS,
  LOOSE_LABELS,
  NUMBER_LABELS,
  STRICT_LABELS,
} from './metadata-labels.ts';

// 发布机构    文号    发布日期 · 发布机构 | 文号: what stands between two cells
const BETWEEN = /[ \u00a0]{2,}|[\t|｜]+|\u3000+/u;
/** Most characters of a cell that names or dates a document. */
const LONGEST = 80;
/** Fewest keys of a row that is nothing but keys. */
const FEWEST = 3;

const cells = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** A key and its value. */
export interface RowField {
  readonly label: string;
  readonly value: string;
}

const isKey = (text: string): boolean => STRICT_LABELS.has(text) || LOOSE_LABELS.has(text);
/** Keys that, alone with a value, can be nothing but a line of a record. */
const TELLING: ReadonlySet<string> = new Set([
  ...NUMBER_LABELS,
  ...DATED_LABELS,
  ...ISSUED_LABELS,
  ...HOST_LABELS,
]);

/** The keys of a row of a table that is nothing but keys (发布机构    文号    发布日期    效力), whose values stand in the next row; empty for other lines. */
export function headingKeys(text: string): readonly string[] {
  const keys = cells(text).map(squeeze);
  const isHeading =
    keys.length >= FEWEST && keys.every(isKey) && keys.some((key) => STRICT_LABELS.has(key));
  return isHeading ? keys : [];
}

/** The fields of two rows, keys over values; none where a key lacks a value, since then nobody can tell which. */
export function rowFields(heading: string, values: string): readonly RowField[] {
  const keys = headingKeys(heading);
  const below = cells(values);
  if (keys.length === 0 || below.length !== keys.length) return [];
  if (below.some((value) => value.length > LONGEST)) return [];
  return keys.map((label, at) => ({ label, value: below[at] ?? '' }));
}

/** The fields of a row in which keys and values take turns (文号    国发〔2010〕8号    成文日期    2010-03-05); empty for other lines. */
export function turnFields(text: string): readonly RowField[] {
  const all = cells(text);
  if (all.length === 0 || all.length % 2 === 1) return [];
  const fields = all.flatMap((label, at) =>
    at % 2 === 0 ? [{ label: squeeze(label), value: all[at + 1] ?? '' }] : [],
  );
  const areFields = fields.every(
    ({ label, value }) => STRICT_LABELS.has(label) && !isKey(value) && value.length <= LONGEST,
  );
  return areFields && (fields.length > 1 || TELLING.has(fields[0]?.label ?? '')) ? fields : [];
}
