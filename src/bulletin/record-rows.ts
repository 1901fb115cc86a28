import { squeeze } from '../text/squeeze.ts';
import { dateOfLine } from './line-kinds.ts';
import {
  DATED_LABELS,
  EFFECT_LABELS,
  HOST_LABELS,
  ISSUED_LABELS,
  isLabel,
  NUMBER_LABELS,
  PUBLISHED_LABELS,
  STRICT_LABELS,
} from './metadata-labels.ts';

// 发布机构    文号    发布日期 · 发布机构 | 文号: what stands between two cells
const BETWEEN = /[ \u00a0]{2,}|[\t|｜]+|\u3000+/u;
/** Most characters of a cell that names or dates a document, and of one that has its row to itself: twelve agencies, a title. */
const LONGEST = 80;
const LONGEST_ALONE = 200;
/** Fewest keys of a row that is nothing but keys. */
const FEWEST = 3;

// 文    号    某发〔2031〕1号: a key of two characters spread over its cell
const SPREAD =
  /(?<![^\s|｜])(?<a>\p{Script=Han})[ \u00a0\u3000]{2,}(?<b>\p{Script=Han})(?![^\s|｜])/gu;

/** The cells of a row, in printed order and without the white space around them; a key spread over its cell is one. */
export const rowCells = (text: string): string[] =>
  text
    .replace(SPREAD, (printed, a: string, b: string) => (isLabel(a + b) ? a + b : printed))
    .split(BETWEEN)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** A key and its value. */
export interface RowField {
  readonly label: string;
  readonly value: string;
}

/** Keys that, alone with a value, can be nothing but a line of a record. */
const TELLING: ReadonlySet<string> = new Set([
  ...NUMBER_LABELS,
  ...DATED_LABELS,
  ...ISSUED_LABELS,
  ...HOST_LABELS,
]);

// —— · 无, where a document has no such field
const NONE = /^(?:[—–\-－/／]{1,4}|无)$/u;

/** Whether a row tells of a record by its key, or by a day beside a key of days. */
function isTelling({ label, value }: RowField): boolean {
  if (TELLING.has(label)) return true;
  if (!PUBLISHED_LABELS.has(label) && !EFFECT_LABELS.has(label)) return false;
  return dateOfLine(value) !== null || NONE.test(value);
}

/** The keys of a row of a table that is nothing but keys (发布机构    文号    发布日期    效力), whose values stand in the next row; empty for other lines. */
export function headingKeys(text: string): readonly string[] {
  if (!BETWEEN.test(text)) return [];
  const keys = rowCells(text).map(squeeze);
  const isHeading =
    keys.length >= FEWEST && keys.every(isLabel) && keys.some((key) => STRICT_LABELS.has(key));
  return isHeading ? keys : [];
}

/** The fields of two rows, keys over values; none where a key lacks a value, since then nobody can tell which. */
export function rowFields(heading: string, values: string): readonly RowField[] {
  const keys = headingKeys(heading);
  if (keys.length === 0) return [];
  const below = rowCells(values);
  if (below.length !== keys.length) return [];
  if (below.some((value) => value.length > LONGEST)) return [];
  return keys.map((label, at) => ({ label, value: below[at] ?? '' }));
}

/** The fields of a row in which keys and values take turns (文号    国发〔2010〕8号    成文日期    2010-03-05); empty for other lines. */
export function turnFields(text: string): readonly RowField[] {
  if (!BETWEEN.test(text)) return [];
  const all = rowCells(text);
  if (all.length < 2) return [];
  const fields = all.flatMap((label, at) =>
    at % 2 === 0 ? [{ label: squeeze(label), value: all[at + 1] ?? '' }] : [],
  );
  const areFields = fields.every(
    ({ label, value }) => STRICT_LABELS.has(label) && !isLabel(value) && value.length <= LONGEST,
  );
  const [first] = fields;
  if (areFields && all.length % 2 === 0 && fields.length > 1) return fields;
  const alone = rowField(text);
  return alone !== null && STRICT_LABELS.has(first?.label ?? '') && isTelling(alone) ? [alone] : [];
}

/** The field of a row that has one key at its start, whichever (效力    现行有效); null for other lines. Alone such a row tells nothing: others must stand beside it. */
export function rowField(text: string): RowField | null {
  if (text.length > LONGEST_ALONE || !BETWEEN.test(text)) return null;
  const [key = '', ...values] = rowCells(text);
  const label = squeeze(key);
  if (values.length === 0 || !isLabel(label) || values.some((value) => isLabel(squeeze(value))))
    return null;
  return { label, value: values.join('  ') };
}
