import { squeeze } from '../text/squeeze.ts';
import type { Line } from './line.ts';
import type { ContentsEntry } from './numbered-entries.ts';
import { sectionMark } from './section-mark.ts';
import { isWholeTitle } from './whole-title.ts';

/** Contents whose entries begin with the page. */
export interface LeadingContents {
  /** The place after the last entry. */
  readonly end: number;
  /** Titles, and as headings the lines between them that are none and go on with none. */
  readonly entries: readonly ContentsEntry[];
}

// 12　国务院关于…的通知
const ENTRY = /^(?<page>\d{1,4})[ \u3000\t]+(?<title>[\p{Script=Han}《“].{2,80})$/u;
/** Fewest entries of contents, and most lines of one. */
const FEWEST = 4;
const LONGEST_ENTRY = 4;
/** Most characters of a heading between entries. */
const LONGEST_SECTION = 16;

/** Reads contents whose entries begin with their page, in order, and go on over several lines; null where there are none from a place on. */
export function leadingPages(lines: readonly Line[], from: number): LeadingContents | null {
  const entries: ContentsEntry[] = [];
  let held: string[] = [];
  let page = 0;
  // 01, 02, 03: numbers of entries, and not pages.
  let runs = true;
  let end = from;
  const close = (): void => {
    if (held.length > 0) entries.push({ text: held.join(''), section: false });
    held = [];
  };
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const entry = entryOf(line, page);
    if (entry !== null) {
      close();
      if (page > 0 && entry.page !== page + 1) runs = false;
      ({ page } = entry);
      held = [entry.title];
    } else if (goesOn(held, line)) {
      if (/[。；]$/u.test(line.plain)) break;
      held.push(line.plain);
    } else {
      const next = lines[at + 1];
      const heads = next !== undefined && entryOf(next, page) !== null;
      if (!heads || line.plain.length > LONGEST_SECTION) break;
      close();
      entries.push({ text: line.plain, section: true });
    }
    end = at + 1;
  }
  close();
  const titles = entries.filter(({ section }) => !section);
  return titles.length >= FEWEST && !runs && titles.every(isTitle) ? { end, entries } : null;
}

/** Whether a line goes on with an entry that is not whole, or is a title with it. */
function goesOn(held: readonly string[], { text, plain }: Line): boolean {
  if (held.length === 0 || held.length >= LONGEST_ENTRY || sectionMark(text) !== '') return false;
  const title = held.join('');
  return !isWholeTitle(title) || isWholeTitle(title + plain);
}

/** Whether an entry may be the title of a document: a clause of a list ends as sentences do. */
const isTitle = ({ text }: ContentsEntry): boolean => !/[。；：]$/u.test(text);

function entryOf(line: Line, page: number): { page: number; title: string } | null {
  const found = ENTRY.exec(line.text.trim())?.groups;
  const own = Number(found?.['page']);
  return found === undefined || own < page
    ? null
    : { page: own, title: squeeze(found['title'] ?? '') };
}
