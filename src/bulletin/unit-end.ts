import { readNumbering } from '../text/numbering.ts';
import { squeeze } from '../text/squeeze.ts';
import { beginAddressed } from './addressed-lines.ts';
import { breaksKeyedFields } from './broken-fields.ts';
import { breaksOff } from './broken-line.ts';
import { isCentred } from './centred-line.ts';
import { breaksFields, closesFields } from './field-rows.ts';
import { kindOf } from './kind.ts';
import type { Layout } from './layout.ts';
import { leadingNumber } from './leading-number.ts';
import type { Line } from './line.ts';
import {
  dateOfLine,
  endsSentence,
  isAddressee,
  isAgencyLine,
  isAttachmentLine,
  isNoteLine,
  isNumberLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { standsAlone } from './lone-line.ts';
import { isMetadataLine } from './metadata.ts';
import { closesTitle, endsNumber } from './number-end.ts';
import { goesOnInNote, opensNote } from './open-note.ts';
import { opensTitle, reopensQuote } from './open-quotation.ts';
import { rowField } from './record-rows.ts';
import { stopsShort } from './short-line.ts';
import { isSignedHeading } from './signed-heading.ts';
import { gluedNumber } from './title-number.ts';
import { isTitleText } from './title-text.ts';
import { isWholeTitle } from './whole-title.ts';

/** A line that is an address on the net and nothing else, whole. */
const ADDRESS = /^https?:\/\/[!-~]+$/u;

// 北京市人民代表大会常务委员会公告, over its number
const ORDER = /^[^，。；：、《》的]{2,40}(?:令|公告|通告|文件)$/u;

/** Most lines that addressees or a note under the title take. */
const LONGEST_HEAD = 12;

// （2020年2月7日北京市…常务委员会第十八次会议通过）
const PASSED = /^[（(][^（）()]*(?:通过|修订|修正|公布|发布|批准|施行|实施)[）)]$/u;

/**
 * Whether a unit ends with a line: the last of `group`, the lines so far. `following`: the lines after it, as many as addressees take;
 * `pageBreak`: a page begins with the first of them.
 */
export function endsUnit(
  a: Line,
  following: readonly Line[],
  group: readonly Line[],
  layout: Layout,
  pageBreak: boolean,
): boolean {
  const b = following[0];
  const c = following[1];
  if (b === undefined) return true;
  if (breaksFields(group, b) || breaksKeyedFields(group, following, layout)) return false;
  if (closesFields(group)) return true;
  if (
    standsAlone(b) &&
    !endsNumber(a, b, layout) &&
    (dateOfLine(b.text) === null ||
      isMetadataLine(b.text) ||
      stopsShort(a, b, layout) ||
      a.trailing ||
      endsSentence(a.text) ||
      isCentred(b, layout))
  )
    return true;
  if (endsNumber(a, b, layout)) return false;
  if (isRow(b, a) || isRow(b, c) || isSignedHeading(b)) return true;
  if (closesTitle(group) || opensNumbered(b)) return true;
  if (group.length === 1 && signedDateOfLine(a.text) !== null) return true;
  if (standsAlone(a) && !(group.length > 1)) return true;
  if (goesOnInNote(group, following)) return false;
  const ended = endsSentence(a.text);
  if (ADDRESS.test(a.plain) && (ADDRESS.test(b.plain) || pageBreak)) return true;
  if (opensTitle(group, b)) return false;
  if (c !== undefined && isAgencyLine(b.text) && dateOfLine(c.text) !== null && !startsName(a))
    return true;
  if (c !== undefined && isNumberLine(c.text)) {
    if (group.length === 1 && !stopsShort(a, b, layout) && breaksRedHead(a, b)) return false;
    if (ORDER.test(b.plain)) return true;
  }
  const whole = group.length <= LONGEST_HEAD ? group.map((line) => line.plain).join('') : '';
  if (/如下[：:]$/u.test(a.plain) || PASSED.test(whole)) return true;
  if (opensNote(b) && isWholeTitle(whole)) return true;
  if (ended && opensClause(b)) return true;
  if (ended && reopensQuote(group, b)) return true;
  if (ended && (isAttachmentLine(b.text) || isNoteLine(b.text))) return true;
  if (isAddressee(whole)) return true;
  if (
    isDocument(kindOf(whole)) &&
    isTitleText(whole) &&
    (beginAddressed(following) || opensText(b))
  )
    return true;
  if (!layout.wrapped) return true;
  if (layout.trailing && !pageBreak) {
    if (a.trailing) return true;
    return b.indent - layout.margin >= 4 && ended;
  }
  if (layout.trailing) return a.trailing || (stopsShort(a, b, layout) && !isSentence(a));
  const centredA = isCentred(a, layout);
  const centredB = isCentred(b, layout);
  if (layout.indent !== null) {
    if (centredA || centredB) return true;
    if (b.indent - layout.margin >= layout.indent - 1) return true;
    if (stopsShort(a, b, layout) && !(pageBreak && !ended && isSentence(a))) return true;
    if (b.gapBefore && !layout.spaced && !pageBreak) return !breaksOff(a, b, layout);
    return false;
  }
  if (centredA || centredB) return true;
  if (b.gapBefore && !layout.spaced && !pageBreak) return !breaksOff(a, b, layout);
  // A name may be broken at the end of a full line of signatures.
  if (signedDateOfLine(b.text) !== null)
    return ended || isAgencyLine(a.text) || stopsShort(a, b, layout);
  if (ended && standsApart(b, c, layout)) return true;
  if (opensClause(b) && stopsShort(a, b, layout)) return true;
  if (pageBreak && !ended && isSentence(a))
    return stopsShort(a, b, layout) && a.width < layout.edge * 0.5;
  return stopsShort(a, b, layout);
}

/** Whether a line is a row of a record whose key tells nothing by itself, and the one next to it another. */
function isRow({ text }: Line, next: Line | undefined): boolean {
  return rowField(text) !== null && next !== undefined && isMetadataLine(next.text);
}

/** Whether a line is a title behind its number: 某税发〔2031〕3号　关于缴费的通知. */
function opensNumbered({ text }: Line): boolean {
  const length = leadingNumber(text)?.length;
  if (length === undefined) return false;
  const title = text.slice(length);
  return kindOf(title) !== null && /关于|印发|转发/u.test(title) && isTitleText(squeeze(title));
}

// 某某省根治某某工作领导小 | 组办公室文件
const RED_FILE = /^(?<agency>[^，。；：、《》]{4,40})文件$/u;

/** Whether two lines are a red head whose row was too narrow for it. */
function breaksRedHead(a: Line, b: Line): boolean {
  const agency = RED_FILE.exec(a.plain + b.plain)?.groups?.['agency'];
  return agency !== undefined && !isAgencyLine(a.text) && isAgencyLine(agency);
}

// 一、 · 1. · （一） · 第一条 · 问：
const FIRST = /^(?:[第（(]?[一1１][）)、．.章条]|问题?[一1１]?[:：])/u;

/** Whether a line has the first number of a text: what stands above it is its title, however full the line. */
function opensText({ text, plain }: Line): boolean {
  return FIRST.test(plain) && readNumbering(text) !== null;
}

function opensClause(line: Line): boolean {
  const level = readNumbering(line.text)?.level;
  return level !== undefined && level !== 'circle' && level !== 'point';
}

/** Whether a kind is one whose documents are addressed; 各省高级人民法 ends as laws do. */
const isDocument = (kind: string | null): boolean => kind !== null && kind !== '法律';

/** A short line without marks, which can be the first part of an agency's name. */
function startsName(line: Line): boolean {
  return (
    line.plain.length <= 26 &&
    !/[，。；：、）」”’0-9]$/u.test(line.plain) &&
    !isAgencyLine(line.text)
  );
}

/** Whether a line after the end of a sentence begins something new: a title, a heading, a signature, a closing formula. */
function standsApart(line: Line, next: Line | undefined, layout: Layout): boolean {
  if (/^(?:特此|此复|此致|附件)/u.test(line.plain)) return true;
  const closed = /[。；：！？，、]$/u.test(line.plain);
  if (!closed && (next === undefined || stopsShort(line, next, layout))) return true;
  const both = line.plain + (next?.plain ?? '');
  const whole = both.slice(0, both.length - (gluedNumber(both)?.length ?? 0));
  return !closed && isTitleText(whole) && kindOf(whole) !== null;
}

/** A line in the middle of running text: it holds commas or is long. */
function isSentence(line: Line): boolean {
  return (
    /[，、；]/u.test(line.plain) ||
    (line.plain.length >= 20 && /\p{Script=Han}{8}/u.test(line.plain))
  );
}
