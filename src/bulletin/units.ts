import { readNumbering } from '../text/numbering.ts';
import { joinLines } from '../text/spacing.ts';
import { squeeze } from '../text/squeeze.ts';
import { printWidth } from '../text/width.ts';
import { joinsAnnouncers } from './joint-announcers.ts';
import { kindOf } from './kind.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import {
  dateOfLine,
  endsSentence,
  isAddressee,
  isAgencyLine,
  isAttachmentLabel,
  isAttachmentLine,
  isNoteLine,
  isNumberLine,
  signedDateOfLine,
} from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { rowFields } from './record-rows.ts';
import { gluedNumber, titleNumber } from './title-number.ts';
import { isTitleText } from './title-text.ts';
import { isUnreadDate } from './unread-date.ts';

/** A paragraph, heading, title line or signature line: printed lines that belong together. */
export interface Unit {
  readonly lines: readonly Line[];
  /** The lines joined, white space as read. */
  readonly text: string;
  /** Without any white space. */
  readonly plain: string;
  /** Set in the middle or to the right: wider white space before it than paragraphs have. */
  readonly centred: boolean;
  /** A printed page begins with it. */
  readonly newPage: boolean;
  readonly gapBefore: boolean;
  /** A web page begins with it: the controls of another, or its own, stood before it. */
  readonly opensPage: boolean;
}

/** A line that is an address on the net and nothing else, whole. */
const ADDRESS = /^https?:\/\/[!-~]+$/u;

// （2020年2月7日…通过） · （二〇二〇年二月七日）
const NOTE = /^[（(](?:(?:[1１][9９]|[2２][0０])[\d０-９]{2}|[一二][〇○零九OＯ]..)年/u;

// 北京市人民代表大会常务委员会公告, over its number
const ORDER = /^[^，。；：、《》的]{2,40}(?:令|公告|通告|文件)$/u;

/** Most lines of a paragraph in which open quotations are counted. */
const LONGEST_QUOTE = 40;

/** Most lines that addressees or a note under the title take. */
const LONGEST_HEAD = 12;

/** Most lines of a note under a title that tells when a text was passed and changed. */
const LONGEST_NOTE = 5;

/** Lines that are looked at for addressees under a title. */
const LONGEST_ADDRESS = 8;

// （2020年2月7日北京市…常务委员会第十八次会议通过）
const PASSED = /^[（(][^（）()]*(?:通过|修订|修正|公布|发布|批准|施行|实施)[）)]$/u;

/** Joins printed lines to units by what the layout says, and where it is silent by width and numbering. */
export function unitsOf(
  lines: readonly Line[],
  layout: Layout,
  pageStarts: ReadonlySet<Line>,
  webStarts: ReadonlySet<Line>,
): readonly Unit[] {
  const groups: Line[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const group = groups.at(-1);
    if (before === undefined || group === undefined || webStarts.has(line)) groups.push([line]);
    else if (group.length === 1 && endsRecord(lines[i - 2], before)) groups.push([line]);
    else if (
      joinsAnnouncers(
        lines[i - 1 - group.length],
        group,
        lines.slice(i, i + LONGEST_ADDRESS),
        layout.spaced,
      )
    )
      group.push(line);
    else if (
      parts(before, lines.slice(i, i + LONGEST_ADDRESS), group, layout, pageStarts.has(line))
    )
      groups.push([line]);
    else group.push(line);
  });
  return groups.map((group) => ({
    lines: group,
    text: joined(group),
    plain: group.map((line) => line.plain).join(''),
    centred: group.every((line) => isCentred(line, layout)),
    newPage: group[0] !== undefined && pageStarts.has(group[0]),
    gapBefore: group[0]?.gapBefore ?? false,
    opensPage: group[0] !== undefined && webStarts.has(group[0]),
  }));
}

/** Characters of a paragraph that tell how its next line goes on: more than the longest word has. */
const TAIL = 1024;

/** The lines of a group as one text. What lies far behind the end is laid aside: thousands of lines are not read again for each. */
function joined(group: readonly Line[]): string {
  const laid: string[] = [];
  let tail = group[0]?.text ?? '';
  for (const line of group.slice(1)) {
    tail = joinLines(tail, line.text);
    if (tail.length < 2 * TAIL) continue;
    laid.push(tail.slice(0, -TAIL));
    tail = tail.slice(-TAIL);
  }
  return laid.join('') + tail;
}

/** White space before a line that no paragraph has. */
export function isCentred(line: Line, layout: Layout): boolean {
  const beyond = line.indent - layout.margin;
  const most = layout.indent === null ? 4 : layout.indent + 2;
  return beyond > most;
}

// 各 · 展“2020 · （http://fuwu.rsj.beijing.gov.cn/ · 《办 · 入。: what stays on one line with the first character
const TOKEN =
  /^[（(《“‘〔【[]*(?:[A-Za-z0-9:/._@%?=&#~+-]{1,200}|.)[”’，。；：、！？）)》〕】%％…]*(?:[“”‘’]+(?:[A-Za-z0-9.:/-]{1,80}|.)[，。；：、！？）)》%]*)*/u;

/** Whether the line ends far enough from the edge for what begins the next line to have stood there too. */
function stopsShort(line: Line, next: Line, layout: Layout): boolean {
  const token = TOKEN.exec(next.text)?.[0] ?? '';
  const room = layout.edge - (line.indent + line.width);
  return printWidth(token) + layout.slack <= room;
}

/** Whether the lines break off inside 《 or inside an address, and the next line goes on with it. */
function opensTitle(group: readonly Line[], next: Line): boolean {
  if (group.length > 12) return false;
  const text = group.map((line) => line.plain).join('');
  if (
    /(?:https?:\/\/|www\.)[!-~]*[.\-_=?&]$/u.test(text) &&
    /^(?!https?:|www\.)[a-z0-9]/iu.test(next.plain)
  )
    return true;
  return text.lastIndexOf('《') > text.lastIndexOf('》') && /^[^《。]*》/u.test(next.plain);
}

/** Whether a note under the title (（2021年6月10日…) is not closed yet and one of the next lines closes it. */
function goesOnInNote(group: readonly Line[], following: readonly Line[]): boolean {
  if (group.length > LONGEST_NOTE || !NOTE.test(group[0]?.plain ?? '')) return false;
  let text = group.map((line) => line.plain).join('');
  for (const { plain } of following.slice(0, LONGEST_NOTE)) {
    // Brackets may stand within it: （草案）, 《…（试行）》.
    if (closed(text) || /。/u.test(text)) return false;
    text += plain;
    if (/[）)]$/u.test(plain) && closed(text)) return true;
  }
  return false;
}

/** Whether a text closes as many brackets as it opens. */
function closed(text: string): boolean {
  return (text.match(/[（(]/gu)?.length ?? 0) <= (text.match(/[）)]/gu)?.length ?? 0);
}

/** Lines that never share a unit with a neighbour, whatever the layout says. */
function standsAlone(line: Line): boolean {
  return (
    isNumberLine(line.text) ||
    dateOfLine(line.text) !== null ||
    isUnreadDate(line.text) ||
    isAttachmentLabel(line.text) ||
    isMetadataLine(line.text)
  );
}

/** Whether a line has the values of the row of keys above it. */
function endsRecord(keys: Line | undefined, values: Line): boolean {
  return keys !== undefined && rowFields(keys.text, values.text).length > 0;
}

// 〔2021〕37号: of a number, the code is missing
const CODELESS = /^[〔［[【﹝]\d{4}[〕］\]】﹞]\d+号$/u;

// …的公告  国家税: the start of a number after a title
const CODE_START = /\s(?<start>\p{Script=Han}{1,20})$/u;

/** Whether a line is the end of a number that begins at the end of the full line before: …的批复  国函 */
function endsNumber(a: Line, b: Line, layout: Layout): boolean {
  if (
    !layout.wrapped ||
    !isNumberLine(b.text) ||
    isMetadataLine(a.text) ||
    stopsShort(a, b, layout)
  )
    return false;
  if (CODELESS.test(b.plain) && /\p{Script=Han}$/u.test(a.plain)) return true;
  const start = CODE_START.exec(a.text)?.groups?.['start'];
  return start !== undefined && kindOf(a.text.slice(0, -start.length)) !== null;
}

/** Whether the lines so far are a title that closes with its number. */
function closesTitle(group: readonly Line[]): boolean {
  if (group.length > 4 || !/号[）)〕]?$/u.test(group.at(-1)?.plain ?? '')) return false;
  const text = group.map((line) => line.text).reduce(joinLines);
  const number = titleNumber(text);
  const plain = squeeze(text);
  return number !== null && isTitleText(plain.slice(0, -number.length));
}

/** Whether lines begin with addressees, over several of them too. */
function beginAddressed(lines: readonly Line[]): boolean {
  let text = '';
  for (const { plain } of lines) {
    text += plain;
    if (/[:：]$/u.test(plain)) return isAddressee(text);
    if (/[。；]/u.test(plain)) return false;
  }
  return false;
}

/** Whether a quotation is open and opens again, as it does at each of its paragraphs. */
function reopensQuote(group: readonly Line[], next: Line): boolean {
  if (!/^[“「]/u.test(next.plain) || group.length > LONGEST_QUOTE) return false;
  const text = group.map((line) => line.plain).join('');
  return (text.match(/“/gu)?.length ?? 0) > (text.match(/”/gu)?.length ?? 0);
}

function opensClause(line: Line): boolean {
  const level = readNumbering(line.text)?.level;
  return level !== undefined && level !== 'circle' && level !== 'point';
}

function parts(
  a: Line,
  following: readonly Line[],
  group: readonly Line[],
  layout: Layout,
  pageBreak: boolean,
): boolean {
  const [b, c] = following;
  if (b === undefined) return true;
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
  if (closesTitle(group)) return true;
  if (group.length === 1 && signedDateOfLine(a.text) !== null) return true;
  if (standsAlone(a) && !(group.length > 1)) return true;
  if (goesOnInNote(group, following)) return false;
  const ended = endsSentence(a.text);
  if (ADDRESS.test(a.plain) && (ADDRESS.test(b.plain) || pageBreak)) return true;
  if (opensTitle(group, b)) return false;
  if (c !== undefined && isAgencyLine(b.text) && dateOfLine(c.text) !== null && !startsName(a))
    return true;
  if (c !== undefined && ORDER.test(b.plain) && isNumberLine(c.text)) return true;
  const whole = group.length <= LONGEST_HEAD ? group.map((line) => line.plain).join('') : '';
  if (/如下[：:]$/u.test(a.plain) || PASSED.test(whole)) return true;
  if (NOTE.test(b.plain) && kindOf(whole) !== null && isTitleText(whole)) return true;
  if (ended && opensClause(b)) return true;
  if (ended && reopensQuote(group, b)) return true;
  if (ended && (isAttachmentLine(b.text) || isNoteLine(b.text))) return true;
  if (isAddressee(whole)) return true;
  if (isDocument(kindOf(whole)) && isTitleText(whole) && beginAddressed(following)) return true;
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

/** A full line in mid-sentence that an empty line parts from its end: the trace of a page break. */
function breaksOff(a: Line, b: Line, layout: Layout): boolean {
  return (
    isFull(a, layout) &&
    /[，；。]/u.test(a.plain) &&
    !/[。；：！？:;]$/u.test(a.plain) &&
    b.width >= 4 &&
    !isAgencyLine(b.text) &&
    readNumbering(b.text) === null
  );
}

function isFull(line: Line, layout: Layout): boolean {
  return line.indent + line.width >= layout.edge - 6;
}

/** A line in the middle of running text: it holds commas or is long. */
function isSentence(line: Line): boolean {
  return (
    /[，、；]/u.test(line.plain) ||
    (line.plain.length >= 20 && /\p{Script=Han}{8}/u.test(line.plain))
  );
}
