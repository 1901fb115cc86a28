import { readDocNumber } from '../text/doc-number.ts';
import { readNumbering } from '../text/numbering.ts';
import { bracketedTitle } from './bracketed-title.ts';
import { bulletedEntries } from './bulleted-entries.ts';
import { contentsEnd } from './contents-end.ts';
import { contentsEntry } from './contents-entry.ts';
import { kindOf } from './kind.ts';
import { gluedInFront } from './leading-number.ts';
import { leadingPages } from './leading-pages.ts';
import type { Line } from './line.ts';
import { type ListedTitle, listedTitles } from './listed-title.ts';
import { numberedContents } from './numbered-contents.ts';
import { type ContentsEntry, numberedEntries } from './numbered-entries.ts';
import { quotedTitle } from './quoted-title.ts';
import { sectionMark } from './section-mark.ts';
import { sectionName } from './section-name.ts';
import { tabledContents } from './tabled-contents.ts';
import { titleLabel, titleMark } from './title-label.ts';
import { withoutSlips } from './title-slips.ts';
import { titleTail } from './title-tail.ts';
import { isWholeTitle } from './whole-title.ts';

/** What a printed table of contents says, and where it stands. */
export interface Contents {
  /** Places (in the list of lines) that belong to it. */
  readonly places: ReadonlySet<number>;
  /** Titles without white space, read through the slips of a scan. */
  readonly titles: readonly string[];
  /** Its headings without page number, without white space. */
  readonly sections: readonly string[];
  /** Its titles once more, each with the heading above it. */
  readonly listed: readonly ListedTitle[];
}

// 目录 · 目　　录 · 目 次 · 本期目录 · 本期要目 · CONTENTS
const HEADING =
  /^[【[]?(?:本期|总|本册|本辑)?目[录次][】\]]?$|^[【[]?本期(?:要目|导读|导览|内容|提要)[】\]]?$|^CONTENTS$/iu;

const NONE: Contents = { places: new Set(), titles: [], sections: [], listed: [] };

/** Lines among which contents without a heading begin. */
const NEAR_START = 200;

/** Reads the table of contents of a bulletin, if one is printed: its heading, its dotted lines, and the lines that wrap between them. That of a text which a notice carries is none. */
export function readContents(lines: readonly Line[]): Contents {
  const headings = lines.flatMap(({ plain }, place) => (HEADING.test(plain) ? [place] : []));
  let passed = 0;
  for (const heading of headings) {
    if (heading < passed) continue;
    const contents = contentsFrom(lines, heading, heading + 1);
    if (!isOfText(lines, heading, contents)) return contents;
    passed = heading + contents.places.size;
  }
  if (headings.length > 0) return NONE;
  const dotted = lines.findIndex((line) => contentsEntry(line)?.led === true);
  return dotted < 0 || dotted > NEAR_START ? NONE : contentsFrom(lines, dotted, dotted);
}

/** Whether contents list the chapters of a text that a notice carries: the number of a document stands above them, and they hold chapters or hardly a title. */
function isOfText(lines: readonly Line[], start: number, { places, titles }: Contents): boolean {
  const titled = titles.filter((title) => kindOf(title) !== null).length;
  const chapters = [...places].filter((place) => isChapter(lines[place])).length;
  const few = titled * 2 < titles.length || chapters * 2 > places.size;
  return few && lines.slice(0, start).some(isNumbered);
}

const isChapter = (line: Line | undefined): boolean =>
  readNumbering(line?.text ?? '')?.level === 'chapter';

/** Whether a line is the number of a document, and not that of an issue. */
const isNumbered = ({ text }: Line): boolean => readDocNumber(text)?.text.includes('〔') === true;

/** The contents that begin at a place, its entries at that place (`first`) or below the heading. */
function contentsFrom(lines: readonly Line[], start: number, first: number): Contents {
  const leading =
    first > start
      ? (tabledContents(lines, first) ??
        numberedContents(lines, first) ??
        leadingPages(lines, first))
      : null;
  const end = leading?.end ?? contentsEnd(lines, first);
  if (end < start + 2) return NONE;
  const places = new Set<number>();
  // What stands before the contents on the first pages is the cover.
  const cover = lines.slice(0, start);
  const from =
    cover.length <= 20 &&
    cover.every((line) => line.plain.length <= 40 && !/[。；]/u.test(line.plain))
      ? 0
      : start;
  for (let place = from; place < end; place += 1) places.add(place);
  const entries = leading?.entries ?? readEntries(lines.slice(first, end));
  return { places, ...named(entries) };
}

/** Titles and headings of a contents, as they are compared with those of the text. */
function named(entries: readonly ContentsEntry[]): Omit<Contents, 'places'> {
  const read = entries
    .map(({ text, section }) => ({
      text: section ? sectionName(text) : withoutSlips(bare(text)),
      section,
    }))
    .filter(({ text }) => text !== '');
  const texts = (section: boolean): readonly string[] =>
    read.flatMap((entry) => (entry.section === section ? [entry.text] : []));
  return { titles: texts(false), sections: texts(true), listed: listedTitles(read) };
}

// 【国务院令】
const BRACKETED = /^[【[［〖〔][^【】[\]［］〖〗〔〕]{2,16}[】\]］〗〕]$/u;

function readEntries(lines: readonly Line[]): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let held = '';
  if (!lines.some((line) => contentsEntry(line) !== null)) return readPlainEntries(lines);
  for (const line of lines) {
    const entry = contentsEntry(line)?.title ?? null;
    if (entry !== null) {
      entries.push({ text: held + entry, section: held === '' && BRACKETED.test(entry) });
      held = '';
      continue;
    }
    // 【部门文件】 goes on with no title, whose page may be unread.
    if (held !== '' && BRACKETED.test(line.plain)) {
      entries.push({ text: held, section: false });
      held = '';
    }
    const short = line.plain.length <= 16 && !/^(?:关于|印发|转发)/u.test(line.plain);
    if (held === '' && (short || /^[【[]/u.test(line.plain)))
      entries.push({ text: line.plain, section: true });
    else held += line.plain;
  }
  return entries;
}

/** Entries without page numbers: each ends where its title can end, or where the next one is numbered. */
function readPlainEntries(lines: readonly Line[]): readonly ContentsEntry[] {
  const marked = numberedEntries(lines) ?? bulletedEntries(lines);
  if (marked !== null) return marked;
  const entries: ContentsEntry[] = [];
  let held = '';
  const close = (): void => {
    if (held !== '') entries.push({ text: held, section: false });
    held = '';
  };
  lines.forEach((line, i) => {
    if (titleLabel(line.text) !== '') close();
    held += line.plain;
    const next = lines[i + 1];
    const title = bare(held);
    const whole = isWholeTitle(title);
    if (whole && !/^[的》）)、，及和与]/u.test(next?.plain ?? '')) close();
    else if (held === line.plain && title.length <= 16 && !/^(?:关于|印发|转发)|《/u.test(title)) {
      const first = next === undefined ? '' : bare(next.plain);
      // 国家政策 over 关于…: what a title would go on with does not begin like one.
      // 二、行政法规 over 某某条例: a short line with a mark of its own, over what can be a whole title.
      const heads = sectionMark(line.text) !== '' && isWholeTitle(first);
      if (
        heads ||
        /^[【[]/u.test(line.plain) ||
        /关于|印发|转发|《/u.test(first) ||
        first.length >= 10
      ) {
        entries.push({ text: line.plain, section: true });
        held = '';
      }
    }
  });
  close();
  return entries;
}

// 中华人民共和国国务院令（第285号）
const ORDER_NUMBER = /(?<=令|公告|通告)[（(]第[\d一二三四五六七八九十百零〇]{1,7}号[）)]$/u;

// 中华人民共和国国务院令（第586号）国务院关于修改《工伤保险条例》的决定: an order without a page over what it issues
const ORDER_ABOVE =
  /^[^，。《》]{2,60}?(?:令|公告)[（(]第[\d一二三四五六七八九十百零〇]{1,7}号[）)](?=(?<issued>.{4,})$)/u;

/** An entry without the order that stands over it. */
function issued(entry: string): string {
  const title = ORDER_ABOVE.exec(entry)?.groups?.['issued'];
  return title !== undefined && kindOf(title) !== null ? title : entry;
}

/** Whether words can be a whole title. */

/** An entry without the numbering that contents put before it and the document number that they put before or behind. */
function bare(entry: string): string {
  const label = titleMark(entry) || (readNumbering(entry)?.label ?? '');
  const words = entry.slice(label.length).replace(/^[·\-—]+/u, '');
  // 某某署公告2031年第7号（关于…的公告）
  const named = bracketedTitle(words)?.title ?? issued(words);
  const title = named.slice(gluedInFront(named, isWholeTitle)?.length ?? 0);
  const number = titleTail(title)?.printed ?? null;
  const own = number === null ? title.replace(ORDER_NUMBER, '') : title.slice(0, -number.length);
  return quotedTitle(own) ?? own;
}
