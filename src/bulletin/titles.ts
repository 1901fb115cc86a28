import type { PrintedDate } from '../text/dates.ts';
import { readNumbering } from '../text/numbering.ts';
import { squeeze } from '../text/squeeze.ts';
import { decimalLabel } from './decimal-label.ts';
import { framedTitle } from './framed-title.ts';
import { kindOf } from './kind.ts';
import { leadingNumber } from './leading-number.ts';
import { isNumberLine } from './line-kinds.ts';
import { isListedAgency } from './listed-agency.ts';
import { isPassageNote } from './passage-note.ts';
import { isSpacedOut } from './spaced-out.ts';
import { stackedAgencies } from './stacked-agencies.ts';
import { titleLabel } from './title-label.ts';
import { isTitleLine } from './title-line.ts';
import { beginsAnew, extendsTitle, leavesColumn } from './title-lines.ts';
import { withoutSlips } from './title-slips.ts';
import { titleTail } from './title-tail.ts';
import { isTitleText, LONGEST_TITLE } from './title-text.ts';
import type { Unit } from './units.ts';

/** A title as it stands over one or more units. */
export interface FoundTitle {
  /** As printed, with the spaces of the text, without a number before or behind it. */
  readonly text: string;
  /** Without white space, and read through the slips of a scan: what titles are compared by. */
  readonly plain: string;
  /** Units that it takes. */
  readonly count: number;
  /** The number on its lines, behind it with its brackets or before it, as printed. */
  readonly gluedNumber: string | null;
  /** The day beside the number behind it. */
  readonly gluedDate: PrintedDate | null;
  /** Whether that number stands before it. */
  readonly numberFirst: boolean;
  readonly kind: string | null;
  /** The bulletin's own numbering before it (3．), which is no part of it; empty where there is none. */
  readonly label: string;
}

const MOST_UNITS = 6;

// 12 · 2031: no title begins with a line that is figures and marks alone
const LETTER = /\p{L}/u;

// 国务院令 · 税务总局公告: over a number they head a decree
const ORDER = /^(?!.*(?:关于|《|的)).*(?:令|公告|通告|文件)$/u;

/** What has been found in each list of units, by the titles that the contents list. */
const FOUND = new WeakMap<
  readonly Unit[],
  WeakMap<ReadonlySet<string>, (FoundTitle | null | undefined)[]>
>();

/** No titles listed. */
const UNLISTED: ReadonlySet<string> = new Set();

/**
 * The longest title that begins at a unit, or null. `known`: titles that the contents list. Every step of a split asks for
 * the titles of the same units: each is read once.
 */
export function titleAt(
  units: readonly Unit[],
  from: number,
  known: ReadonlySet<string> = UNLISTED,
): FoundTitle | null {
  if (units[from] === undefined) return null;
  // Where nothing is listed, all that ask share one answer.
  const listed = known.size === 0 ? UNLISTED : known;
  const ofUnits = FOUND.get(units) ?? new WeakMap();
  FOUND.set(units, ofUnits);
  const titles: (FoundTitle | null | undefined)[] = ofUnits.get(listed) ?? [];
  ofUnits.set(listed, titles);
  const title = titles[from] ?? null;
  if (title !== null || titles[from] === null) return title;
  const read = readTitle(units, from, listed);
  titles[from] = read;
  return read;
}

function readTitle(
  units: readonly Unit[],
  from: number,
  known: ReadonlySet<string>,
): FoundTitle | null {
  let best: FoundTitle | null = null;
  const first = units[from];
  if (first === undefined || !LETTER.test(first.plain)) return null;
  if (isListedAgency(units, from)) return null;
  const label = titleLabel(first.text);
  const opening = first.text.slice(label.length).trimStart();
  const leading = leadingNumber(opening);
  const start = opening.slice(leading?.length ?? 0);
  const underNumber = isNumberLine(units[from - 1]?.text ?? '');
  let plain = '';
  let text = '';
  const most = MOST_UNITS + stackedAgencies(units, from);
  for (let count = 1; count <= most; count += 1) {
    const unit = units[from + count - 1];
    const next = units[from + count];
    if (unit === undefined || !isTitleLine(unit) || isPassageNote(unit.plain)) break;
    // …有关问题的 | 公告 over a number: the wrapped end of a title names nobody.
    const names = count === 1 || unit.plain.length > 2;
    const listed = count > 1 && known.has(withoutSlips(plain + unit.plain));
    const orders = names && !listed && ORDER.test(unit.plain);
    if (orders && next !== undefined && isNumberLine(next.text)) break;
    if (count > 1 && (unit.plain.length > 60 || isNumbered(unit, plain, known))) break;
    if (best !== null && !extendsTitle(unit, first, plain, known)) break;
    if (
      count > 1 &&
      (leavesColumn(first, unit) || beginsAnew(unit, units[from + count - 2], plain))
    )
      break;
    if (count > 1 && beginsKnown(units, from + count - 1, known, plain)) break;
    plain += count === 1 ? squeeze(start) : unit.plain;
    text += count === 1 ? start : unit.text;
    if (plain.length > LONGEST_TITLE) break;
    const tail = leading === null ? titleTail(text) : null;
    const glued = tail?.printed ?? null;
    const whole = glued === null ? plain : plain.slice(0, -glued.length);
    const framed = framedTitle(whole, label !== '', underNumber, known);
    const bare = withoutSlips(framed?.title ?? whole);
    const kind = kindOf(bare);
    // 最 高 人 民 法 院 发 出 通 知 要 求 依 法 …: set like a title to its end, it is one without a kind too.
    const spaced = kind === null && glued === null && isSpacedOut(units, from, count);
    if (!known.has(bare) && ((kind === null && !spaced) || !isTitleText(bare))) continue;
    const words = glued === null ? text : cutEnd(text, glued.length);
    best = {
      text: framed === null ? words : cutStart(words, framed.number.length).slice(1, -1).trim(),
      plain: bare,
      count,
      gluedNumber: (leading?.number ?? tail?.number ?? framed?.number) || null,
      gluedDate: tail?.date ?? null,
      numberFirst: leading !== null || (framed?.number ?? '') !== '',
      kind,
      label,
    };
    if (glued !== null || known.has(bare)) break;
  }
  return best;
}

// 08 最高人民法院关于…, under a heading
const COUNTED =
  /^\d{1,3}[ \u3000]*[｜|丨 \u3000][ \u3000]*(?![月日条项])(?:[\p{Script=Han}、]{2,40})?(?:关于|印发|转发)/u;

/** Whether a line has a numbering of its own, or a number of a document before its words; 关于适用《…法》 | 第三百条有关问题的批复 is one title. */
function isNumbered(unit: Unit, above: string, known: ReadonlySet<string>): boolean {
  const counted =
    COUNTED.test(unit.text) || decimalLabel(unit.text) !== '' || leadingNumber(unit.text) !== null;
  const level = readNumbering(unit.text)?.level ?? (counted ? 'item' : undefined);
  if (level === undefined) return false;
  if (level === 'article' && unit.centred && /》$/u.test(above) && kindOf(unit.plain) !== null)
    return false;
  const whole = withoutSlips(above + unit.plain);
  return ![...known].some((title) => title.startsWith(whole));
}

/** Whether a title that the contents list begins at a unit, and none with what stands above it. */
function beginsKnown(
  units: readonly Unit[],
  at: number,
  known: ReadonlySet<string>,
  above: string,
): boolean {
  if (known.size === 0) return false;
  let plain = '';
  let found = false;
  for (const unit of units.slice(at, at + MOST_UNITS)) {
    plain += unit.plain;
    if (known.has(withoutSlips(above + plain))) return false;
    found ||= known.has(withoutSlips(plain));
  }
  return found;
}

/** A text less the first seen characters. */
function cutStart(text: string, count: number): string {
  let left = count;
  let start = 0;
  while (left > 0 && start < text.length) {
    left -= squeeze(text[start] ?? '').length;
    start += 1;
  }
  return text.slice(start).trim();
}

/** A text less the last seen characters. */
function cutEnd(text: string, count: number): string {
  let left = count;
  let end = text.length;
  while (left > 0 && end > 0) {
    end -= 1;
    left -= squeeze(text[end] ?? '').length;
  }
  return text.slice(0, end).trim();
}
