import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import { enclosed, lineFields } from './field-line.ts';
import { LOOSE_LABELS, STRICT_LABELS } from './metadata-labels.ts';
import { partedFields } from './parted-fields.ts';
import { headingKeys, rowField, rowFields, turnFields } from './record-rows.ts';
import type { Unit } from './units.ts';

/** One field of the table that web pages print over or under a title: 索引号：000014672/2021-00012. */
export interface MetadataField {
  readonly label: string;
  readonly value: string;
}

// What every key and every number of a document has: lines of figures need no closer look.
const HAN = /\p{Script=Han}/u;

const LABELS = [...STRICT_LABELS, ...LOOSE_LABELS].sort((a, b) => b.length - a.length).join('|');

/** What publishers set before a key: ▲文号：… ▲发布：… */
const MARK = '[▲△▶►■□◆◇●★☆※•▪◎]';

// 索引号：000014672 · 【发布日期】2021-03-05 · 主题分类：劳动、人事、监察 · ▲文号：国务院令第514号
const FIELD = new RegExp(
  `^${MARK}?[【\\[]?(?<label>${LABELS})[】\\]]?(?:[:：]|(?<=[】\\]]))(?<value>.{0,80})$`,
  'u',
);

// 文号：…　成文：… · ▲文号：… ▲成文：… · 文号：…；成文：…
const BETWEEN = new RegExp(
  `[ \\u00a0]{2,}|[\\t\\u3000|｜]+|[ \\u00a0]+(?=${MARK})|[ ；;，,](?=(?:${LABELS})[:：])`,
  'u',
);

// 【来源】官方网站 · ▲来源：中国政府网
const MARKED = new RegExp(`^(?:[【\\[](?:${LABELS})[】\\]]|${MARK}(?:${LABELS})[:：])`, 'u');

// ▲来源：中国政府网
const SIGNED = new RegExp(`^${MARK}`, 'u');

// 索 引 号： · 标　　题：
const SPACED_LABEL =
  /(?<=^|[ \u3000])\p{Script=Han}(?:[ \u3000]{1,4}\p{Script=Han}){1,4}(?=[ \u3000]?[:：])/gu;

/** Reads the fields of a printed line that is nothing but such fields, one or several apart; empty for other lines. */
export function readMetadata(text: string): readonly MetadataField[] {
  if (text.length > 240 || !HAN.test(text)) return [];
  const fields = /[:：】\]]/u.test(text) ? readFields(text) : [];
  if (fields.length > 0) return fields;
  const row = readRow(text);
  if (row.length > 0) return row;
  const line = readLine(text);
  return line.length > 0 ? line : readParted(text);
}

const readLine = recalled(lineFields);

const readParted = recalled(partedFields);

/** A row of a table without marks: keys and values in turn, or keys alone, whose values stand below. */
const readRow = recalled((text: string): readonly MetadataField[] => {
  const turns = turnFields(text);
  return turns.length > 0 ? turns : headingKeys(text).map((label) => ({ label, value: '' }));
});

const readFields = recalled((text: string): readonly MetadataField[] => {
  const parts = text
    .replace(SPACED_LABEL, (label) => squeeze(label))
    .split(BETWEEN)
    .filter((part) => part.trim() !== '');
  const fields: MetadataField[] = [];
  for (const part of parts) {
    const field = FIELD.exec(squeeze(part))?.groups;
    const last = fields.at(-1);
    if (field !== undefined) {
      fields.push({ label: field['label'] ?? '', value: afterLabel(part) });
    } else if (last !== undefined && !/[:：]$/u.test(part)) {
      fields[fields.length - 1] = { label: last.label, value: `${last.value}  ${part.trim()}` };
    } else return [];
  }
  // A key that other lines carry too tells something with a mark, or beside another.
  return fields.length > 1 ||
    fields.some(({ label }) => STRICT_LABELS.has(label)) ||
    MARKED.test(squeeze(text))
    ? fields
    : [];
});

/** What stands after the label, with the spaces that part names. */
function afterLabel(part: string): string {
  return part.replace(/^[^:：】\]]*[:：】\]][:：]?/u, '').trim();
}

/** Most lines of such fields at one place. */
const MOST = 24;

/** The fields of a unit: its own, or those of a row of values under a row of keys, or of a row that tells something beside others. */
export function fieldsAt(
  units: readonly Pick<Unit, 'text'>[],
  at: number,
): readonly MetadataField[] {
  const text = units[at]?.text ?? '';
  const own = readMetadata(text);
  if (own.length > 0) return own;
  const below = rowFields(units[at - 1]?.text ?? '', text);
  return below.length > 0 ? below : besideOthers(units, at);
}

const readLoose = recalled((text: string): MetadataField | null => {
  const row = rowField(text);
  if (row !== null) return row;
  if (!/[:：】\]]/u.test(text)) return null;
  const { label, value = '' } = FIELD.exec(squeeze(text))?.groups ?? {};
  return label === undefined || value === '' ? null : { label, value: afterLabel(text) };
});

/** The field of a unit whose key other lines carry too (名称    某某办法, 效力：有效), where a line of a record stands next to it or beyond others like it; empty elsewhere. */
function besideOthers(units: readonly Pick<Unit, 'text'>[], at: number): readonly MetadataField[] {
  const field = readLoose(units[at]?.text ?? '');
  if (field === null) return [];
  for (const step of [1, -1]) {
    for (let next = at + step; Math.abs(next - at) < MOST; next += step) {
      const text = units[next]?.text ?? '';
      if (isMetadataLine(text)) return [field];
      if (text === '' || readLoose(text) === null) break;
    }
  }
  return [];
}

/** The value of the first field of a unit that goes by one of these labels, of those that fit where a test is given; null where there is none. */
export function metadataValue(
  units: readonly Pick<Unit, 'text'>[],
  at: number,
  labels: ReadonlySet<string>,
  fits: (value: string) => boolean = () => true,
): string | null {
  const fields = fieldsAt(units, at);
  return (
    fields.find(({ label, value }) => labels.has(label) && value !== '' && fits(value))?.value ??
    null
  );
}

/** Whether a line of such fields begins with a sign or stands in brackets, as those that an editor adds do and those of web pages do not. */
export function isSignedMetadata(text: string): boolean {
  return (SIGNED.test(text.trimStart()) || enclosed(text.trim()) !== null) && isMetadataLine(text);
}

/** Whether a line is such a field, or several. */
export function isMetadataLine(text: string): boolean {
  return readMetadata(text).length > 0;
}

/** Whether a unit is such a field, by itself or beside others. */
export function isFieldAt(units: readonly Pick<Unit, 'text'>[], at: number): boolean {
  return isMetadataLine(units[at]?.text ?? '') || besideOthers(units, at).length > 0;
}

/** The place after the fields that stand at a place, if any do. */
export function metadataEnd(units: readonly Pick<Unit, 'text'>[], from: number): number {
  let at = from;
  while (at < from + MOST && (at > from ? fieldsAt(units, at).length > 0 : isFieldAt(units, at)))
    at += 1;
  return at;
}
