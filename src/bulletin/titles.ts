import { readDocNumber } from '../text/doc-number.ts';
import { readNumbering } from '../text/numbering.ts';
import { recalled } from '../text/recalled.ts';
import { squeeze } from '../text/squeeze.ts';
import { namesBulletin } from './bulletin-name.ts';
import { kindOf } from './kind.ts';
import {
  dateOfLine,
  isAddressee,
  isAgencyLine,
  isAttachmentLine,
  isClosingPhrase,
  isFormLine,
  isNoteLine,
  isNumberLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { partLabel } from './part-label.ts';
import { quotedTitle } from './quoted-title.ts';
import { isSpacedOut } from './spaced-out.ts';
import { stackedAgencies } from './stacked-agencies.ts';
import { titleLabel } from './title-label.ts';
import type { Unit } from './units.ts';

/** A title as it stands over one or more units. */
export interface FoundTitle {
  /** As printed, with the spaces of the text, without a number glued to it. */
  readonly text: string;
  readonly plain: string;
  /** Units that it takes. */
  readonly count: number;
  /** The number glued to its end, with its brackets, as printed without white space. */
  readonly gluedNumber: string | null;
  readonly kind: string | null;
  /** The bulletin's own numbering before it (3．), which is no part of it; empty where there is none. */
  readonly label: string;
}

const MOST_UNITS = 6;
const LONGEST = 160;

// …的批复（国函〔2018〕145号） · …的通知 国发〔2018〕1号
const GLUED =
  /(?<number>[\p{Script=Han}A-Za-z]{1,12}[〔［[【﹝（(][^〔〕［］[\]【】﹝﹞（）()]{2,5}[〕］\]】﹞）)]第?\d{1,5}号)$/u;

// White space before a number: few are as long as this.
const APART = /(?<=\S)\s+(?=\S.{3,48}$)/gu;

// 第二部分 部门规章 · 第一章 总则
const PART = /^第[一二三四五六七八九十\d]{1,3}(?:部分|编|篇|章|节|辑|单元|板块)/u;
// ————政策文件———— · ·政策文件·
const RULED = /^(?:[-—－=~*·]{2}.*[-—－=~*·]{2}|[·•][^·•]{2,20}[·•])$/u;
// 烫■□锟斤拷: what broken encodings and scans leave
const GARBLED = /[\ufffd■□◇◆|~^]|锟斤拷|\?\?/u;
// １０００１元至５００００元的部分 按４%－５%交纳: a row of a table
const FIGURES = /[\d０-９]\s?[%％‰元][^%％‰元]*[\d０-９]\s?[%％‰元]/u;
// 国务院令 · 税务总局公告: over a number they head a decree
const ORDER = /^(?!.*(?:关于|《|的)).*(?:令|公告|通告|文件)$/u;

/** The number at the end of a title, with its brackets, if it carries one. */
export function gluedNumber(plain: string): string | null {
  if (/[）)]$/u.test(plain)) {
    for (let at = plain.length - 5; at >= Math.max(1, plain.length - 48); at -= 1) {
      if (!/[（(]/u.test(plain[at] ?? '')) continue;
      const number = readDocNumber(plain.slice(at + 1, -1));
      // …公报（第一号）: counted, not numbered.
      if (number !== null && number.code + (number.session ?? '') + (number.year ?? '') !== '')
        return plain.slice(at);
    }
    return null;
  }
  if (!plain.endsWith('号')) return null;
  const number = GLUED.exec(plain)?.groups?.['number'];
  if (number === undefined) return null;
  // Without parentheses the code must be told from the words of the title: it follows the kind of document.
  for (let from = 0; from < number.length - 8; from += 1) {
    const head = plain.slice(0, plain.length - number.length + from);
    if (kindOf(head) !== null && readDocNumber(number.slice(from)) !== null)
      return number.slice(from);
  }
  return null;
}

/** The number that white space parts from a title on the same line: …的公告 国家税务总局公告2021年第15号. */
function numberApart(text: string): string | null {
  if (!text.endsWith('号') || text.length > 2 * LONGEST) return null;
  for (const { index } of text.matchAll(APART)) {
    const number = squeeze(text.slice(index));
    if (kindOf(text.slice(0, index)) !== null && readDocNumber(number) !== null) return number;
  }
  return null;
}

/** The number at the end of a title, glued to it or apart by white space, without white space. */
export function titleNumber(text: string): string | null {
  return gluedNumber(squeeze(text)) ?? numberApart(text);
}

/** Whether a unit can be one line of a title. */
export function isTitleLine(unit: Unit): boolean {
  return unit.plain.length <= LONGEST && canBeTitle(unit.text);
}

const canBeTitle = recalled((text: string): boolean => {
  const plain = squeeze(text);
  return (
    !/[。；！]|[：:]$/u.test(plain) &&
    !isNumberLine(text) &&
    dateOfLine(text) === null &&
    signedDateOfLine(text) === null &&
    !isAddressee(text) &&
    !isAttachmentLine(text) &&
    !isNoteLine(text) &&
    !isFormLine(text) &&
    !isClosingPhrase(text) &&
    !isMetadataLine(text) &&
    !PART.test(plain) &&
    partLabel(plain) === '' &&
    !GARBLED.test(plain.slice(1)) &&
    !/^[【[〖].*[】\]〗]$/u.test(plain) &&
    !RULED.test(plain) &&
    !isRowOfFigures(plain) &&
    !(namesBulletin(text) && kindOf(plain) === null)
  );
});

/** Whether a line is a row of amounts or shares; a title may name two as well, and says 关于. */
const isRowOfFigures = (plain: string): boolean => FIGURES.test(plain) && !/关于|《/u.test(plain);

const unquoted = (plain: string): string => plain.replace(/《[^《》]*》|“[^“”]*”/gu, '');

/** Whether the words can be a whole title: no sentence outside quotation, no numbering, balanced brackets. */
export function isTitleText(plain: string): boolean {
  if (plain.length < 4 || plain.length > LONGEST) return false;
  const outside = unquoted(plain);
  if (/[。；！？：:;]/u.test(outside.replace(/[：:](?=\p{Script=Han})/u, ''))) return false;
  if (/[：:]/u.test(outside) && !/[：:]\p{Script=Han}/u.test(outside)) return false;
  if (readNumbering(plain) !== null) return false;
  if ((plain.match(/《/gu)?.length ?? 0) !== (plain.match(/》/gu)?.length ?? 0)) return false;
  if ((plain.match(/“/gu)?.length ?? 0) !== (plain.match(/”/gu)?.length ?? 0)) return false;
  if ((outside.match(/，|,/gu)?.length ?? 0) > 2) return false;
  return !/^(?:[，、）)”》的了和与]|特此|附件|联系|来源|为|根据|按照|依据|经|你[们厅局省市部委院办县区州]|现[将就予印]|兹|近日|日前|接)/u.test(
    plain,
  );
}

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
  const ofUnits = FOUND.get(units) ?? new WeakMap();
  FOUND.set(units, ofUnits);
  const titles: (FoundTitle | null | undefined)[] = ofUnits.get(known) ?? [];
  ofUnits.set(known, titles);
  const title = titles[from] ?? null;
  if (title !== null || titles[from] === null) return title;
  const read = readTitle(units, from, known);
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
  if (first === undefined) return null;
  if (isInList(units, from)) return null;
  const label = titleLabel(first.text);
  let plain = '';
  let text = '';
  const most = MOST_UNITS + stackedAgencies(units, from);
  for (let count = 1; count <= most; count += 1) {
    const unit = units[from + count - 1];
    const next = units[from + count];
    if (unit === undefined || !isTitleLine(unit)) break;
    // …有关问题的 | 公告 over a number: the wrapped end of a title names nobody.
    const names = count === 1 || unit.plain.length > 2;
    if (names && ORDER.test(unit.plain) && next !== undefined && isNumberLine(next.text)) break;
    if (count > 1 && (unit.plain.length > 60 || isNumbered(unit, plain, known))) break;
    if (best !== null && !extendsTitle(unit, first)) break;
    if (count > 1 && leavesColumn(first, unit)) break;
    if (count > 1 && beginsKnown(units, from + count - 1, known, plain)) break;
    plain += count === 1 ? unit.plain.slice(label.length) : unit.plain;
    text += count === 1 ? unit.text.slice(label.length).trimStart() : unit.text;
    if (plain.length > LONGEST) break;
    const glued = titleNumber(text);
    const whole = glued === null ? plain : plain.slice(0, -glued.length);
    // 1. 《关于…的通知》: a bulletin may print its titles so; without a number in front such lines are quotations.
    const inside = quotedTitle(whole);
    const quoted = inside !== null && (label !== '' || known.has(inside));
    const bare = quoted ? inside : whole;
    const kind = kindOf(bare);
    // 最 高 人 民 法 院 发 出 通 知 要 求 依 法 …: set like a title to its end, it is one without a kind too.
    const spaced = kind === null && glued === null && isSpacedOut(units, from, count);
    if (!known.has(bare) && ((kind === null && !spaced) || !isTitleText(bare))) continue;
    const words = glued === null ? text : cutEnd(text, glued.length);
    best = {
      text: quoted ? words.trim().slice(1, -1).trim() : words,
      plain: bare,
      count,
      gluedNumber: glued,
      kind,
      label,
    };
    if (glued !== null || known.has(bare)) break;
  }
  return best;
}

/** Whether a line has a numbering of its own; 关于适用《…法》 | 第三百条有关问题的批复 is one title. */
function isNumbered(unit: Unit, above: string, known: ReadonlySet<string>): boolean {
  const level = readNumbering(unit.text)?.level;
  if (level === undefined) return false;
  if (level === 'article' && unit.centred && /》$/u.test(above) && kindOf(unit.plain) !== null)
    return false;
  const whole = above + unit.plain;
  return ![...known].some((title) => title.startsWith(whole));
}

// 2018年度先进单位名单, over agencies
const LISTS: ReadonlySet<string> = new Set(['名单', '清单', '目录']);

/** Whether a unit is an agency in a list of them, and not the agency with which a title begins. */
function isInList(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.centred || !isAgencyLine(unit.text)) return false;
  const above = units[at - 1];
  if (above === undefined) return false;
  if (LISTS.has(kindOf(above.plain) ?? '')) return true;
  const over = units[at - 2];
  return (
    isAgencyLine(above.text) &&
    over !== undefined &&
    (isAgencyLine(over.text) || LISTS.has(kindOf(over.plain) ?? ''))
  );
}

/** Columns that a line leaves free where it could have been set in the middle. */
const ROOM = 14;

/** Whether a centred line follows one that is short and none the less stands to the left: they are not one title. */
function leavesColumn(first: Unit, unit: Unit): boolean {
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
    if (known.has(above + plain)) return false;
    found ||= known.has(plain);
  }
  return found;
}

/** Most characters of a line that shares its middle with a title: a full one. */
const FULL_LINE = 40;

/** Whether a unit can lengthen a title that could end before it: 的政策解读, 有关问题的通知. */
function extendsTitle(unit: Unit, first: Unit | undefined): boolean {
  const axis = sharesAxis(first, unit);
  return (
    unit.plain.length <= (axis ? FULL_LINE : 30) &&
    (unit.centred === first?.centred || axis) &&
    !unit.newPage &&
    !/^(?:关于|印发|转发|《)/u.test(unit.plain) &&
    !isAgencyLine(unit.text)
  );
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
