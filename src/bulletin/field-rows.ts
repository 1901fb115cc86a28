import { joinLines } from '../text/spacing.ts';
import type { Line } from './line.ts';
import { standsAlone } from './lone-line.ts';
import { isMetadataLine } from './metadata.ts';
import { partedFields } from './parted-fields.ts';

const joined = (lines: readonly Line[]): string =>
  lines.map((line) => line.text).reduce(joinLines, '');

// ｜某发〔2031〕1号｜2031年: what a line of fields holds
const MAY_BREAK = /[｜|丨／/·•；;\u3000]|[ \u00a0]{2}/u;

/** Most rows of a line of fields. */
const MOST_ROWS = 3;

const isNumbered = ({ text }: Line): boolean => text.includes('号');

/** Whether rows are a line of fields, whole. */
export function closesFields(group: readonly Line[]): boolean {
  return (
    group.length > 1 &&
    group.length <= MOST_ROWS &&
    (group.some(isNumbered) || isMetadataLine(group[0]?.text ?? '')) &&
    isMetadataLine(joined(group))
  );
}

/** Whether a line of fields without keys that is too long for its row goes on in the next. */
export function breaksFields(group: readonly Line[], b: Line): boolean {
  if (group.length >= MOST_ROWS || ![...group, b].some(isNumbered)) return false;
  const before = joined(group);
  if (/[。：:]/u.test(before) || !MAY_BREAK.test(before + b.text)) return false;
  return partedFields(before).length === 0 && !standsAlone(b)
    ? partedFields(joinLines(before, b.text)).length > 1
    : false;
}
