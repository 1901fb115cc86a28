import { printWidth } from '../../../src/text/width.ts';
import type { FileEncoding } from './encoded.ts';
import type { KnownNotice } from './known-notices.ts';
import { type Random, random } from './random.ts';

/** How a bulletin is printed. */
export interface PrintedLayout {
  /** Columns of a full line. */
  readonly width: number;
  /** An empty line between all lines. */
  readonly spaced: boolean;
  readonly indent: '' | '　　' | '    ';
  readonly centred: boolean;
  readonly number: 'own line' | 'parentheses' | 'glued';
  readonly head: 'none' | 'same' | 'alternating';
  readonly foot: 'none' | 'firm';
  readonly pageNumber: 'none' | 'bare' | 'dashes' | 'words';
  readonly formFeeds: boolean;
  readonly contents: 'none' | 'dots' | 'ellipsis';
  readonly chineseDates: boolean;
  readonly spacedDigits: boolean;
  readonly spacedSections: boolean;
  readonly sections: boolean;
  readonly trailing: boolean;
  readonly newPagePerNotice: boolean;
  readonly linesPerPage: number;
  readonly crlf: boolean;
  readonly bom: boolean;
  readonly blankAroundTitle: boolean;
  readonly issuers: 'stacked' | 'side by side';
  readonly encoding: FileEncoding;
}

/** The layout of a seed: every choice is possible with every other, as far as it leaves any trace of paragraphs. */
export function layoutOf(seed: number): PrintedLayout {
  const r = random(seed * 7919 + 17);
  const flip = (chance = 0.5): boolean => r.next() < chance;
  const formFeeds = flip(0.6);
  const indent = r.pick(['', '　　', '　　', '    '] as const);
  const spaced = flip(0.3);
  return {
    width: r.pick([52, 60, 66, 70, 76, 80]),
    spaced,
    indent,
    centred: indent !== '' || flip(),
    number: r.pick(['own line', 'own line', 'parentheses', 'glued'] as const),
    head: formFeeds
      ? r.pick(['none', 'same', 'alternating'] as const)
      : r.pick(['none', 'none', 'same'] as const),
    foot: flip(0.3) ? 'firm' : 'none',
    pageNumber: r.pick(['none', 'bare', 'dashes', 'words'] as const),
    formFeeds,
    contents: r.pick(['none', 'none', 'dots', 'ellipsis'] as const),
    chineseDates: flip(),
    spacedDigits: flip(0.3),
    spacedSections: flip(0.3),
    sections: flip(0.75),
    trailing: flip(0.25),
    newPagePerNotice: flip(),
    linesPerPage: r.pick([28, 34, 40, 46]),
    crlf: flip(0.3),
    bom: flip(0.2),
    blankAroundTitle: flip(0.7),
    issuers: r.pick(['stacked', 'side by side'] as const),
    encoding: r.pick(['utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const),
  };
}

interface Printed {
  readonly text: string;
  /** Whether it ends a paragraph. */
  readonly ends: boolean;
  /** Empty lines before. */
  readonly gap: number;
}

const NAME = '劳动用工法规政策汇编';
const ISSUE = '二〇二一年第二辑（总第26辑）';
const FIRM = '电话：021-55667788    某某律师事务所    www.example-law.cn';

/** Prints a bulletin in a layout; gives the text as a file would hold it. */
export function printBulletin(
  notices: readonly (KnownNotice & { readonly section: string })[],
  layout: PrintedLayout,
): string {
  const lines: Printed[] = [];
  const starts: { readonly at: number; readonly title: string; readonly section: string | null }[] =
    [];
  let section = '';
  for (const notice of notices) {
    const opens = layout.sections && notice.section !== section;
    starts.push({
      at: lines.length,
      title: fullTitle(notice),
      section: opens ? notice.section : null,
    });
    if (opens) {
      section = notice.section;
      const shown = layout.spacedSections ? [...section].join(' ') : section;
      lines.push({ text: middle(shown, layout), ends: true, gap: 2 });
    }
    lines.push(...printNotice(notice, layout));
  }
  return paginate(lines, starts, layout);
}

function fullTitle(notice: KnownNotice): string {
  return notice.title;
}

const middle = (text: string, layout: PrintedLayout): string =>
  layout.centred
    ? ' '.repeat(Math.max(8, Math.floor((layout.width - printWidth(text)) / 2))) + text
    : text;

const right = (text: string, layout: PrintedLayout): string =>
  layout.centred ? ' '.repeat(Math.max(10, layout.width - printWidth(text) - 4)) + text : text;

function printNotice(notice: KnownNotice, layout: PrintedLayout): Printed[] {
  const gap = layout.blankAroundTitle ? 1 : 0;
  const number = notice.docNumber;
  const glue = number !== null && layout.number === 'glued';
  const titleLines = balanced(glue ? `${notice.title}（${number}）` : notice.title, layout);
  const lines: Printed[] = titleLines.map((text, i) => ({
    text: middle(text, layout),
    ends: i === titleLines.length - 1,
    gap: i === 0 ? gap : 0,
  }));
  if (number !== null && !glue) {
    const shown = layout.number === 'parentheses' ? `（${number}）` : number;
    lines.push({ text: middle(digits(shown, layout), layout), ends: true, gap: 0 });
  }
  for (const under of notice.under) lines.push(...wrap(under, layout, ''));
  if (notice.byline === true) lines.push(...signers(notice, layout, middle));
  if (notice.addressee !== null)
    lines.push(
      ...wrap(notice.addressee, layout, '').map((line, i) => ({ ...line, gap: i === 0 ? gap : 0 })),
    );
  lines.push(
    ...notice.text.flatMap((text, i) =>
      wrap(text, layout, layout.indent).map((line, j) => ({
        ...line,
        gap: i === 0 && j === 0 ? gap : 0,
      })),
    ),
  );
  if (notice.byline !== true && notice.date !== null && !notice.issuersInferred) {
    lines.push(
      ...signers(notice, layout, right).map((line, i) => ({ ...line, gap: i === 0 ? gap : 0 })),
    );
    lines.push({ text: right(dateText(notice.date, layout), layout), ends: true, gap: 0 });
  }
  for (const note of notice.notes) lines.push({ text: layout.indent + note, ends: true, gap: 0 });
  for (const attachment of notice.attached) {
    const shown = balanced(attachment.title, layout);
    lines.push(
      ...shown.map((text, i) => ({
        text: middle(text, layout),
        ends: i === shown.length - 1,
        gap: i === 0 ? gap : 0,
      })),
    );
    lines.push(
      ...attachment.text.flatMap((text, i) =>
        wrap(text, layout, layout.indent).map((line, j) => ({
          ...line,
          gap: i === 0 && j === 0 ? gap : 0,
        })),
      ),
    );
  }
  return lines;
}

function signers(notice: KnownNotice, layout: PrintedLayout, place: typeof right): Printed[] {
  const { issuers } = notice;
  if (layout.issuers === 'stacked' || issuers.length === 1)
    return issuers.map((name) => ({ text: place(name, layout), ends: true, gap: 0 }));
  const rows: string[] = [];
  for (let at = 0; at < issuers.length; at += 2) rows.push(issuers.slice(at, at + 2).join('　'));
  return rows.map((text) => ({ text: place(text, layout), ends: true, gap: 0 }));
}

/** A title over as many lines as it needs, of about the same length where it is centred. */
function balanced(title: string, layout: PrintedLayout): readonly string[] {
  const room = layout.centred ? layout.width - 12 : layout.width;
  const count = Math.ceil(printWidth(title) / room);
  if (count === 1) return [title];
  const each = layout.centred ? Math.ceil([...title].length / count) : Math.floor(room / 2);
  const lines: string[] = [];
  let rest = [...title];
  while (rest.length > 0) {
    let cut = Math.min(each, rest.length);
    while (cut < rest.length && /[，、）》〕号]/u.test(rest[cut] ?? '')) cut += 1;
    while (cut > 1 && /[（《〔\d]/u.test(rest[cut - 1] ?? '') && cut < rest.length) cut -= 1;
    lines.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return lines;
}

const CLOSING = /[，。；：、！？）》”%]/u;

function wrap(paragraph: string, layout: PrintedLayout, indent: string): Printed[] {
  const tokens = digits(paragraph, layout).match(/[A-Za-z0-9.-]+|./gu) ?? [];
  const lines: string[] = [];
  let line = indent;
  for (const token of tokens) {
    const hangs = CLOSING.test(token);
    if (printWidth(line + token) > layout.width && !hangs) {
      lines.push(line);
      line = '';
      if (token === ' ') continue;
    }
    line += token;
  }
  lines.push(line);
  return lines.map((text, i) => ({ text: text.trimEnd(), ends: i === lines.length - 1, gap: 0 }));
}

function digits(text: string, layout: PrintedLayout): string {
  if (!layout.spacedDigits) return text;
  return text.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, ' ');
}

function dateText(iso: string, layout: PrintedLayout): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (!layout.chineseDates) return digits(`${year}年${Number(month)}月${Number(day)}日`, layout);
  const figures = '〇一二三四五六七八九';
  const numeral = (value: number): string => {
    const tens = Math.floor(value / 10);
    const head = tens === 0 ? '' : tens === 1 ? '十' : `${figures[tens]}十`;
    return head + (value % 10 === 0 && value > 0 ? '' : (figures[value % 10] ?? ''));
  };
  return `${[...year].map((char) => figures[Number(char)]).join('')}年${numeral(Number(month))}月${numeral(Number(day))}日`;
}

function paginate(
  lines: readonly Printed[],
  starts: readonly {
    readonly at: number;
    readonly title: string;
    readonly section: string | null;
  }[],
  layout: PrintedLayout,
): string {
  const pages: Printed[][] = [];
  let page: Printed[] = [];
  const opening = new Map(starts.map(({ at }) => [at, true]));
  const pageOf: number[] = [];
  lines.forEach((line, at) => {
    if (
      page.length >= layout.linesPerPage ||
      (layout.newPagePerNotice && opening.has(at) && page.length > 0)
    ) {
      pages.push(page);
      page = [];
    }
    pageOf[at] = pages.length;
    page.push(line);
  });
  pages.push(page);
  const body = pages.map((content, i) => furnish(content, i, layout));
  const toc = printContents(starts, pageOf, layout);
  const all = toc === null ? body : [toc, ...body];
  const feed = layout.formFeeds ? '\f' : layout.spaced ? '\n\n' : '\n';
  const text = all.map((shown) => shown.join('\n')).join(layout.formFeeds ? `\n${feed}` : feed);
  const ended = `${text}\n`;
  const bom = layout.bom && layout.encoding !== 'gb18030';
  return (bom ? '\ufeff' : '') + (layout.crlf ? ended.replaceAll('\n', '\r\n') : ended);
}

function furnish(content: readonly Printed[], index: number, layout: PrintedLayout): string[] {
  const out: string[] = [];
  const between = ' '.repeat(Math.max(4, layout.width - printWidth(NAME + ISSUE)));
  if (layout.head === 'same' || (layout.head === 'alternating' && index % 2 === 0))
    out.push(NAME + between + ISSUE, '');
  else if (layout.head === 'alternating') out.push(ISSUE + between + NAME, '');
  content.forEach((line, i) => {
    if (layout.spaced && i > 0) out.push('');
    else for (let n = 0; n < line.gap && i > 0; n += 1) out.push('');
    out.push(layout.trailing && line.ends ? `${line.text} ` : line.text);
  });
  if (layout.foot === 'firm') out.push('', FIRM);
  const number = index + 1;
  const shown = {
    none: null,
    bare: String(number),
    dashes: `— ${number} —`,
    words: `第 ${number} 页`,
  }[layout.pageNumber];
  if (shown !== null) out.push('', ' '.repeat(Math.floor(layout.width / 2) - 4) + shown);
  return out;
}

function printContents(
  starts: readonly {
    readonly at: number;
    readonly title: string;
    readonly section: string | null;
  }[],
  pageOf: readonly number[],
  layout: PrintedLayout,
): string[] | null {
  if (layout.contents === 'none') return null;
  const out = [middle(NAME, layout), middle(ISSUE, layout), '', middle('目　录', layout), ''];
  for (const { at, title, section } of starts) {
    if (section !== null) out.push(`【${section}】`);
    const page = String((pageOf[at] ?? 0) + 1);
    const lines = cut(title, layout.width - 14);
    lines.forEach((text, i) => {
      if (i < lines.length - 1) out.push(`  ${text}`);
      else {
        const room = Math.max(4, layout.width - printWidth(text) - 6);
        const leader =
          layout.contents === 'dots'
            ? '.'.repeat(room)
            : '…'.repeat(Math.max(2, Math.floor(room / 2)));
        out.push(`  ${text} ${leader} ${page}`);
      }
    });
  }
  return out;
}

function cut(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    if (printWidth(line + char) > width) {
      lines.push(line);
      line = '';
    }
    line += char;
  }
  return [...lines, line];
}

/** Known notices in a random order of sections, as many as asked for. */
export function shuffled<Item>(
  items: readonly Item[],
  source: Random,
  count: number,
): readonly Item[] {
  const places = source.some(
    items.map((_, i) => i),
    count,
  );
  return [...places].sort((a, b) => a - b).flatMap((place) => items[place] ?? []);
}
