import { kindOf } from './kind.ts';
import type { Line } from './line.ts';
import { partLabel } from './part-label.ts';
import { sectionMark } from './section-mark.ts';

/** An entry of a contents, or a heading among them, as printed without white space. */
export interface ContentsEntry {
  readonly text: string;
  readonly section: boolean;
}

// 01　最高人民法院关于…的批复 · 3．关于…的通知 · [12] 关于…的公告 · 2.1　关于…的通知
const NUMBERED =
  /^(?<label>[【［[〔(（]?(?:\d{1,2}[.．\-－–—]){0,3}(?<number>\d{1,3})(?:[】］\]〕)）]|[．、.:：｜|丨／](?!\d)|(?=[ \u3000\t])))[ \u3000\t]*(?=\S)/u;

// -------------------- · ****************
const RULE = /^[^\p{L}\p{N}]+$/u;

/** Fewest entries whose numbers follow one another for contents to be numbered. */
const FEWEST = 3;

/** The entries of contents in which each title has a running number, so that the next number closes it; null for other contents. */
export function numberedEntries(lines: readonly Line[]): readonly ContentsEntry[] | null {
  const labels = lines.map((line) => NUMBERED.exec(line.text)?.groups);
  const numbers = labels.flatMap((label) => (label === undefined ? [] : [Number(label['number'])]));
  // They run through, or begin again in each section.
  if (
    numbers.length < FEWEST ||
    !numbers.every((value, i) => value === 1 || value === (numbers[i - 1] ?? 0) + 1)
  )
    return null;
  const marked = lines.some((line) => sectionMark(line.text) !== '');
  const entries: ContentsEntry[] = [];
  lines.forEach(({ text, plain }, i) => {
    const label = labels[i]?.['label'];
    const held = entries.at(-1);
    // PART.1 on a line of its own ends no entry.
    if (RULE.test(plain) || partLabel(plain) === plain) return;
    if (label !== undefined) entries.push({ text: plain.slice(label.length), section: false });
    else if (held === undefined || sectionMark(text) !== '')
      entries.push({ text: plain, section: true });
    else if (
      !marked &&
      labels[i + 1] !== undefined &&
      isHeading(plain) &&
      kindOf(held.text) !== null
    )
      entries.push({ text: plain, section: true });
    else entries[entries.length - 1] = { text: held.text + plain, section: held.section };
  });
  return entries;
}

/** Whether a line between entries can be a heading: the wrapped end of a title ends as titles do. */
function isHeading(plain: string): boolean {
  return plain.length <= 16 && kindOf(plain) === null;
}
