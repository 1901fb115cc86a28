import type { Line } from './line.ts';

/** Most lines of a paragraph in which open quotations are counted. */
const LONGEST_QUOTE = 40;

/** Whether lines break off inside 《 or inside an address, and the next line goes on with it. */
export function opensTitle(group: readonly Line[], next: Line): boolean {
  if (group.length > 12) return false;
  const text = group.map((line) => line.plain).join('');
  if (
    /(?:https?:\/\/|www\.)[!-~]*[.\-_=?&]$/u.test(text) &&
    /^(?!https?:|www\.)[a-z0-9]/iu.test(next.plain)
  )
    return true;
  return text.lastIndexOf('《') > text.lastIndexOf('》') && /^[^《。]*》/u.test(next.plain);
}

/** Whether a quotation is open and opens again, as it does at each of its paragraphs. */
export function reopensQuote(group: readonly Line[], next: Line): boolean {
  if (!/^[“「]/u.test(next.plain) || group.length > LONGEST_QUOTE) return false;
  const text = group.map((line) => line.plain).join('');
  return (text.match(/“/gu)?.length ?? 0) > (text.match(/”/gu)?.length ?? 0);
}
