import { readNumbering } from '../text/numbering.ts';
import { squeeze } from '../text/squeeze.ts';
import { bulletedEntries } from './bulleted-entries.ts';
import { kindOf } from './kind.ts';
import { leadingPages } from './leading-pages.ts';
import type { Line } from './line.ts';
import { numberedEntries } from './numbered-entries.ts';
import { partLabel } from './part-label.ts';
import { quotedTitle } from './quoted-title.ts';
import { tabledContents } from './tabled-contents.ts';
import { titleLabel, titleMark } from './title-label.ts';
import { titleNumber } from './title-number.ts';
import { isTitleText } from './title-text.ts';

/** What a printed table of contents says, and where it stands. */
export interface Contents {
  /** Places (in the list of lines) that belong to it. */
  readonly places: ReadonlySet<number>;
  /** Titles as printed, without white space. */
  readonly titles: readonly string[];
  /** Its headings without page number, without white space. */
  readonly sections: readonly string[];
}

// 目录 · 目　　录 · 目 次 · 本期目录 · 本期要目 · CONTENTS
const HEADING =
  /^[【[]?(?:本期|总|本册|本辑)?目[录次][】\]]?$|^[【[]?本期(?:要目|导读|导览|内容|提要)[】\]]?$|^CONTENTS$/iu;
// 国务院关于…的通知 ........ 12 · …的通知……12 · …的通知 / 12 · …的通知 12 · …的通知（12）
// A title of more than 160 characters is no entry of a contents: see LONGEST.
const LEADER =
  /^(?<title>.{0,160}?)(?:[.．。·•‥…⋯・_\-—─\s]{3,}|\s{2,}|\s*[/／]\s*|[.．·…]{1,}\s*|\t\s*)[（(]?(?<page>\d{1,4}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+)[）)]?$/u;
const DOTS = /[.．·•‥…⋯・_]{4,}|…{2,}|[.．·]\s[.．·]\s[.．·]/u;
const LOOSE = /^(?<title>.*[\p{Script=Han}）)”》])\s*(?<page>\d{1,4})$/u;

/** Columns beyond which a line is no entry. */
const LONGEST = 160;

/** Lines of contents that may be passed over in search of the next entry. */
const REACH = 5;

/** Reads the table of contents, if one is printed: its heading, its dotted lines, and the lines that wrap between them. */
export function readContents(lines: readonly Line[]): Contents {
  const heading = lines.findIndex((line) => HEADING.test(line.plain));
  const dotted = lines.findIndex(
    (line) => line.width <= LONGEST && DOTS.test(line.text) && LEADER.test(line.text),
  );
  const start = heading >= 0 ? heading : dotted;
  const none: Contents = { places: new Set(), titles: [], sections: [] };
  if (start < 0 || (heading < 0 && dotted > 200)) return none;
  const leading =
    heading >= 0 ? (tabledContents(lines, heading + 1) ?? leadingPages(lines, heading + 1)) : null;
  const end = leading?.end ?? (heading >= 0 ? endOf(lines, heading + 1) : endOf(lines, start));
  if (end < start + 2) return none;
  const places = new Set<number>();
  // What stands before the contents on the first pages is the cover.
  const cover = lines.slice(0, start);
  const from =
    cover.length <= 20 &&
    cover.every((line) => line.plain.length <= 40 && !/[。；]/u.test(line.plain))
      ? 0
      : start;
  for (let place = from; place < end; place += 1) places.add(place);
  if (leading !== null)
    return {
      places,
      titles: leading.titles.map(bare),
      sections: leading.sections.map(sectionName),
    };
  const entries = lines.slice(heading >= 0 ? start + 1 : start, end);
  return { places, ...readEntries(entries) };
}

function entryOf(line: Line): string | null {
  const found = LEADER.exec(line.text) ?? LOOSE.exec(line.text);
  return found?.groups === undefined ? null : squeeze(found.groups['title'] ?? '');
}

function endOf(lines: readonly Line[], from: number): number {
  let end = from;
  let sinceEntry = 0;
  for (let place = from; place < lines.length && sinceEntry <= REACH; place += 1) {
    const line = lines[place];
    if (line === undefined || line.width > LONGEST) break;
    if (
      entryOf(line) !== null &&
      !/[。；]/u.test(line.plain.replace(/(?<![.。…])[.。…]+\d+$/u, ''))
    ) {
      end = place + 1;
      sinceEntry = 0;
    } else sinceEntry += 1;
  }
  if (end > from + 1) return end;
  return endOfPlainList(lines, from);
}

/** Contents without page numbers end where their first entry is printed again. */
function endOfPlainList(lines: readonly Line[], from: number): number {
  const first = lines[from]?.plain;
  if (first === undefined) return from;
  // ■■ 一、中央法规 ■■ over the texts is the heading 一、中央法规 of the contents.
  const name = sectionName(first);
  for (let place = from + 2; place < Math.min(lines.length, from + 400); place += 1) {
    const line = lines[place];
    if (line === undefined || /。/u.test(line.plain) || line.plain.length > LONGEST) return from;
    if (line.plain === first || sectionName(line.plain) === name) return place;
  }
  return from;
}

function readEntries(entries: readonly Line[]): Pick<Contents, 'titles' | 'sections'> {
  const titles: string[] = [];
  const sections: string[] = [];
  let held = '';
  if (!entries.some((line) => entryOf(line) !== null)) return readPlainEntries(entries);
  for (const line of entries) {
    const entry = entryOf(line);
    if (entry !== null) {
      const title = bare(held + entry);
      if (title !== '') titles.push(title);
      held = '';
      continue;
    }
    const short = line.plain.length <= 16 && !/^(?:关于|印发|转发)/u.test(line.plain);
    if (held === '' && (short || /^[【[]/u.test(line.plain)))
      sections.push(sectionName(line.plain));
    else held += line.plain;
  }
  return { titles, sections };
}

/** Entries without page numbers: each ends where its title can end, or where the next one is numbered. */
function readPlainEntries(entries: readonly Line[]): Pick<Contents, 'titles' | 'sections'> {
  const titles: string[] = [];
  const sections: string[] = [];
  let held = '';
  const numbered = numberedEntries(entries);
  if (numbered !== null) {
    for (const { text, section } of numbered)
      if (section) sections.push(sectionName(text));
      else titles.push(bare(text));
    return { titles, sections };
  }
  const bulleted = bulletedEntries(entries);
  if (bulleted !== null) {
    for (const { text, section } of bulleted)
      if (section) sections.push(sectionName(text));
      else titles.push(bare(text));
    return { titles, sections };
  }
  const close = (): void => {
    if (held !== '') titles.push(bare(held));
    held = '';
  };
  entries.forEach((line, i) => {
    if (titleLabel(line.text) !== '') close();
    held += line.plain;
    const next = entries[i + 1];
    const title = bare(held);
    const whole = kindOf(title) !== null && isTitleText(title);
    if (whole && !/^[的》）)、，及和与]/u.test(next?.plain ?? '')) close();
    else if (held === line.plain && title.length <= 16 && !/^(?:关于|印发|转发)|《/u.test(title)) {
      const first = next === undefined ? '' : bare(next.plain);
      // 国家政策 over 关于…: what a title would go on with does not begin like one.
      if (/^[【[]/u.test(line.plain) || /关于|印发|转发|《/u.test(first) || first.length >= 10) {
        sections.push(sectionName(line.plain));
        held = '';
      }
    }
  });
  close();
  return { titles, sections };
}

// 中华人民共和国国务院令（第285号）
const ORDER_NUMBER = /(?<=令|公告|通告)[（(]第[\d一二三四五六七八九十百零〇]{1,7}号[）)]$/u;

/** An entry without the numbering that contents put before it and the document number that they put behind. */
function bare(entry: string): string {
  const label = titleMark(entry) || (readNumbering(entry)?.label ?? '');
  const title = entry.slice(label.length).replace(/^[·\-—]+/u, '');
  const number = titleNumber(title);
  const words = number === null ? title.replace(ORDER_NUMBER, '') : title.slice(0, -number.length);
  return quotedTitle(words) ?? words;
}

// Ⅱ 地方规定 · III. 地方规定
const ROMAN = /^(?:[Ⅰ-Ⅻ]{1,4}[、．.:：·]?|[IVX]{1,4}[、．.:：])(?=\p{Script=Han})/u;

/** A heading without brackets and numbering. */
export function sectionName(text: string): string {
  const plain = squeeze(text)
    .replace(/^[（(](?<name>[^（）()]{2,20})[）)]$/u, '$<name>')
    .replace(/^[·•](?<name>[^·•]{2,20})[·•]$/u, '$<name>')
    .replace(/^(?:[【[［〖『「★☆●■◆▲▪○◇□▶►※◎❖◈△▍▎▏▌▋▊▉█▐┃❙]+|[-—－=~*·]{2,})/u, '')
    .replace(
      /(?:(?<![】\]］〗』」★☆●■◆▲▪◇□▶►※◎❖◈△:：])[】\]］〗』」★☆●■◆▲▪◇□▶►※◎❖◈△:：]+|(?<![-—－=~*·])[-—－=~*·]{2,})$/u,
      '',
    );
  const label = readNumbering(plain);
  const numbered = label?.label ?? partLabel(plain);
  const rest = plain.slice(numbered.length).replace(ROMAN, '');
  const part =
    /^第[一二三四五六七八九十\d]{1,3}(?:部分|单元|辑|类|板块|篇|编|章)[:：、]?(?<rest>.*)$/u.exec(
      rest,
    )?.groups?.['rest'];
  return part === undefined || part === '' ? rest || plain : part;
}
