import type { Line } from './line.ts';

/** A note at the foot of a page. */
export interface PageNote {
  /** The last line of the text above it on its page: a sentence may run on over the page there. */
  readonly after: Line;
  /** The line that has its mark. */
  readonly marked: Line;
  readonly lines: readonly Line[];
}

/** Most lines at the foot of a page that its notes take. */
const MOST = 8;

// 1许可证办理事项…, no 12月31日
const NOTE =
  /^(?<mark>\d{1,2}|[①-⑳]|[[〔]\d{1,2}[\]〕]|[*※†])(?=[\p{Script=Han}《“])(?![年月日时天个条项款号期万亿元人名家次])/u;

/** Finds the notes at the foot of pages: after an empty line, each begins with a mark that a word above has behind it. */
export function pageNotes(lines: readonly Line[]): readonly PageNote[] {
  const last = lines.at(-1)?.page ?? 0;
  if (last === 0) return [];
  const pages: Line[][] = Array.from({ length: last + 1 }, () => []);
  for (const line of lines) pages[line.page]?.push(line);
  return pages.flatMap((page) => {
    const from = firstNote(page);
    const after = page[from - 1];
    if (after === undefined) return [];
    const notes: Line[][] = [];
    for (const line of page.slice(from)) {
      const held = notes.at(-1);
      if (held === undefined || NOTE.test(line.plain)) notes.push([line]);
      else held.push(line);
    }
    return notes.map((note) => ({
      after,
      marked: markedLine(note[0], page) ?? after,
      lines: note,
    }));
  });
}

/** The place on a page where its notes begin; its length where it has none. */
function firstNote(page: readonly Line[]): number {
  for (let at = Math.max(1, page.length - MOST); at < page.length; at += 1) {
    const line = page[at];
    if (line?.gapBefore !== true) continue;
    const below = page.slice(at + 1);
    if (below.some(({ gapBefore, plain }) => gapBefore && !NOTE.test(plain))) continue;
    if (markedLine(line, page.slice(0, at)) !== undefined) return at;
  }
  return page.length;
}

/** The line in which a word has the mark of a note behind it, before a mark of punctuation or at the end of the line. */
function markedLine(note: Line | undefined, text: readonly Line[]): Line | undefined {
  const mark = NOTE.exec(note?.plain ?? '')?.groups?.['mark'];
  return mark === undefined ? undefined : text.find(({ plain }) => hasMark(plain, mark));
}

function hasMark(plain: string, mark: string): boolean {
  for (let at = plain.indexOf(mark, 1); at > 0; at = plain.indexOf(mark, at + 1)) {
    const before = plain[at - 1] ?? '';
    const next = plain[at + mark.length];
    if (
      /[\p{Script=Han}。；，、：！？”’）》〕]/u.test(before) &&
      (next === undefined || /[。；，、：！？”’）》]/u.test(next))
    )
      return true;
  }
  return false;
}
