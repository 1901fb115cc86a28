import { joinLines } from '../text/spacing.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import { dateOfLine, isAgencyLine, isNumberLine } from './line-kinds.ts';
import { isMetadataLine, type MetadataField, readMetadata } from './metadata.ts';
import {
  DATED_LABELS,
  EFFECT_LABELS,
  HOST_LABELS,
  ISSUED_LABELS,
  NUMBER_LABELS,
  PUBLISHED_LABELS,
} from './metadata-labels.ts';
import { stopsShort } from './short-line.ts';

/** Most rows of a line of fields. */
const MOST_ROWS = 3;

// 文号：— · 文号：无
const NONE = /^(?:[-—－─/／]{1,2}|无)$/u;

/**
 * Whether a line of fields with keys that is too long for its row goes on in the next: its last value is none that the key
 * can have, or the next row has no key in front, and with the next rows every value is one. `group`: the rows so far.
 */
export function breaksKeyedFields(
  group: readonly Line[],
  following: readonly Line[],
  layout: Layout,
): boolean {
  const [first] = group;
  const [next] = following;
  if (first === undefined || next === undefined || !layout.wrapped) return false;
  if (group.length >= MOST_ROWS || !isMetadataLine(first.text)) return false;
  let text = group.map((line) => line.text).reduce(joinLines);
  if (isWhole(text) && isMetadataLine(next.text)) return false;
  let last = group.at(-1);
  for (const line of following.slice(0, MOST_ROWS - group.length)) {
    if (last === undefined || stopsShort(last, line, layout)) return false;
    text = joinLines(text, line.text);
    if (isWhole(text)) return true;
    last = line;
  }
  return false;
}

/** Whether a text is fields whose values are what their keys say. */
function isWhole(text: string): boolean {
  const fields = readMetadata(text);
  return fields.length > 0 && fields.every(isFit);
}

function isFit({ label, value }: MetadataField): boolean {
  if (value === '' || /[、，,]$/u.test(value)) return false;
  if (NUMBER_LABELS.has(label)) return isNumberLine(value) || NONE.test(value);
  if (ISSUED_LABELS.has(label) || HOST_LABELS.has(label)) return isAgencyLine(value);
  if (DATED_LABELS.has(label) || PUBLISHED_LABELS.has(label) || EFFECT_LABELS.has(label))
    return dateOfLine(value) !== null || NONE.test(value);
  return true;
}
