import type { Line } from './line.ts';
import type { ContentsEntry } from './numbered-entries.ts';
import { sectionMark } from './section-mark.ts';

// · 关于…的通知 · - 关于…的通知
const BULLET = /^[·•‧・○◦▪*—–-]\s*(?=[\p{Script=Han}《“「])/u;
// **************** · ————————
const RULE = /^[^\p{L}\p{N}]+$/u;
/** Fewest entries with a bullet from which the lines without one are headings, or go on with an entry. */
const FEWEST = 3;
/** Most characters of a heading between entries. */
const LONGEST_HEADING = 20;

/** The entries of contents in which each title has a bullet and headings have a mark of another kind; null for other contents. */
export function bulletedEntries(lines: readonly Line[]): readonly ContentsEntry[] | null {
  const bullets = lines.filter(({ text }) => BULLET.test(text.trimStart())).length;
  const isHeading = ({ text, plain }: Line): boolean =>
    !BULLET.test(text.trimStart()) && plain.length <= LONGEST_HEADING && sectionMark(text) !== '';
  if (bullets < FEWEST || !lines.some(isHeading)) return null;
  const entries: ContentsEntry[] = [];
  for (const line of lines) {
    const { text, plain } = line;
    const held = entries.at(-1);
    if (RULE.test(plain)) continue;
    const bullet = BULLET.exec(text.trimStart())?.[0];
    if (bullet !== undefined)
      entries.push({ text: plain.slice(bullet.trim().length), section: false });
    else if (held === undefined || isHeading(line)) entries.push({ text: plain, section: true });
    else entries[entries.length - 1] = { text: held.text + plain, section: held.section };
  }
  return entries;
}
