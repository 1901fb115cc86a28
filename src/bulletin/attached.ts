import { readNumbering } from '../text/numbering.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Head } from './head.ts';
import {
  dateOfLine,
  endsSentence,
  isAgencyLine,
  isAttachmentLabel,
  isAttachmentLine,
  isNoteLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { overNote } from './over-note.ts';
import { isTitleLine } from './title-line.ts';
import { withoutSlips } from './title-slips.ts';
import { titleWords } from './title-words.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/** Attachments and issued texts of a notice. */
export interface Attached {
  /** Titles, as 附件说明 lists them or as they are printed. */
  readonly titles: readonly string[];
  /** Units that head a printed one: first unit → unit after the last. */
  readonly headings: ReadonlyMap<number, number>;
}

/** Finds what a notice carries: 附件：1.… 2.… and texts printed after the signature with a title of their own. `from`: the unit after the closing date. */
export function findAttached(units: readonly Unit[], from: number, head: Head): Attached {
  const listed = listAttachments(units);
  const headings = new Map<number, number>();
  const printed: string[] = [];
  const names = listed.map((title) => core(title));
  const text = withoutSlips(units.map((unit) => unit.plain).join(''));
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const label = isAttachmentLabel(unit.text) && !/[:：]$/u.test(unit.plain);
    const start = label ? at + 1 : at;
    const closed = at >= from || label;
    if (!closed) continue;
    const found = headingAt(units, start, { names, text, head, label });
    if (found === null) {
      if (label) headings.set(at, at + 1);
      continue;
    }
    headings.set(at, found.end);
    printed.push(found.title);
    at = found.end - 1;
  }
  const titles = [...listed];
  for (const title of printed) {
    const key = core(title);
    if (
      !titles.some(
        (other) => core(other) === key || core(other).includes(key) || key.includes(core(other)),
      )
    )
      titles.push(title);
  }
  return { titles, headings };
}

interface Context {
  readonly names: readonly string[];
  readonly text: string;
  readonly head: Head;
  readonly label: boolean;
}

function headingAt(
  units: readonly Unit[],
  at: number,
  context: Context,
): { readonly end: number; readonly title: string } | null {
  // The agencies may stand over the title of an issued text.
  let start = at;
  while (isAgencyLine(units[start]?.text ?? '') && start < at + 3 && !isSigned(units, start))
    start += 1;
  for (const first of new Set([start, at])) {
    const known = knownAt(units, first, context);
    if (known !== null) return known;
    const title = titleAt(units, first);
    if (title !== null && (context.label || isCarried(title.plain, units, first, context))) {
      return { end: first + title.count, title: titleWords(title.text) };
    }
  }
  const noted = overNote(units, at);
  if (noted !== null) return noted;
  const unit = units[at];
  if (
    context.label &&
    unit !== undefined &&
    isTitleLine(unit) &&
    readNumbering(unit.text) === null &&
    !endsSentence(unit.text)
  ) {
    return { end: at + 1, title: unit.plain };
  }
  return null;
}

function isSigned(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    next !== undefined && (dateOfLine(next.text) !== null || signedDateOfLine(next.text) !== null)
  );
}

/** A title that 附件说明 lists, printed over one to four units. */
function knownAt(
  units: readonly Unit[],
  at: number,
  context: Context,
): { readonly end: number; readonly title: string } | null {
  let plain = '';
  for (let end = at; end < at + 4; end += 1) {
    const unit = units[end];
    if (unit === undefined || !isTitleLine(unit)) return null;
    plain += unit.plain;
    if (context.names.includes(core(plain))) return { end: end + 1, title: plain };
  }
  return null;
}

function isCarried(plain: string, units: readonly Unit[], at: number, context: Context): boolean {
  const bare = plain.replace(/^.*?(?=关于)/u, '');
  const own =
    context.head.titlePlain.includes(bare) || context.head.titlePlain.includes(core(bare));
  const quoted = context.text.includes(`《${plain}》`) || context.text.includes(`${core(bare)}》`);
  const before = units[at - 1];
  const closed =
    before === undefined ||
    dateOfLine(before.text) !== null ||
    isNoteLine(before.text) ||
    endsSentence(before.text) ||
    isAgencyLine(before.text);
  return (own || quoted || units[at]?.centred === true) && closed;
}

/** A title without the words in brackets at its end. */
function core(title: string): string {
  return squeeze(title)
    .replace(/^附(?:件|表|录)?[一二三四五六七八九十\d]*[:：]?/u, '')
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .replace(/^《|》$/gu, '')
    .replace(/[。；;，,]$/u, '');
}

/** The entries of 附件：1.… 2.… as printed, without numbers. */
function listAttachments(units: readonly Unit[]): readonly string[] {
  const titles: string[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || !isAttachmentLine(unit.text) || isAttachmentLabel(unit.text))
      continue;
    const first = unit.plain.replace(/^附(?:件|表|录|图)?[一二三四五六七八九十\d]*[:：]?/u, '');
    if (
      !/[:：]/u.test(unit.plain.slice(0, 6)) &&
      !endsSentence(unit.text) &&
      unit.plain.length > 60
    )
      continue;
    titles.push(...entries(first));
    // The other entries stand on lines of their own, numbered.
    if (!/^\d{1,2}[.．、]/u.test(first)) continue;
    for (let next = at + 1; next < units.length; next += 1) {
      const other = units[next];
      if (
        other === undefined ||
        !/^(?:附件)?\d{1,2}[.．、:：]/u.test(other.plain) ||
        endsSentence(other.text.replace(/[；;]$/u, ''))
      )
        break;
      titles.push(...entries(other.plain.replace(/^附件(?=\d)/u, '')));
      at = next;
    }
  }
  return titles;
}

/** 1.甲2.乙 → 甲, 乙 */
function entries(text: string): readonly string[] {
  return text
    .split(/(?:^|(?<=[\p{Script=Han}）)》；;”]))\d{1,2}[.．、:：]/u)
    .map((entry) => entry.replace(/[；;。]$/u, ''))
    .map((entry) => /^《(?<inner>[^《》]*)》$/u.exec(entry)?.groups?.['inner'] ?? entry)
    .filter((entry) => entry !== '');
}
