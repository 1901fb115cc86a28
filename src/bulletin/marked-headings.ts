import { squeeze } from '../text/squeeze.ts';
import type { Line } from './line.ts';
import { isAddressee, isNumberLine } from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { sectionMark } from './section-mark.ts';
import { titleLabel } from './title-label.ts';
import { gluedNumber } from './title-number.ts';
import { isWholeTitle } from './whole-title.ts';

/** Most characters of a heading with its mark. */
const LONGEST = 32;

/** Most lines of a title. */
const MOST = 5;

// 关于…的通知, numbered as a heading is
const ENTITLED = /关于|印发|转发|[《，。；：！？]/u;

/**
 * The lines with a mark of headings (【…】, 第二部分, 二、) that begin a page over a title with its number, its fields or its
 * addressees: each stands alone, however the page before ended. `lines`: those of the text, in order; `starts`: those that begin
 * a page.
 */
export function markedHeadings(
  lines: readonly Line[],
  starts: ReadonlySet<Line>,
): ReadonlySet<Line> {
  return new Set(
    lines.filter(
      (line, at) =>
        starts.has(line) &&
        line.plain.length <= LONGEST &&
        sectionMark(line.text) !== '' &&
        !ENTITLED.test(line.plain) &&
        isTitled(lines.slice(at + 1, at + 2 + MOST)),
    ),
  );
}

/** Whether lines begin with a title and what stands under one, or behind it. */
function isTitled(lines: readonly Line[]): boolean {
  let title = '';
  for (const [i, line] of lines.entries()) {
    if (i > 0 && isWholeTitle(title) && standsUnder(line)) return true;
    title += i === 0 ? squeeze(line.text.slice(titleLabel(line.text).length)) : line.plain;
    const number = gluedNumber(title);
    if (number !== null && isWholeTitle(title.slice(0, -number.length))) return true;
  }
  return false;
}

const standsUnder = ({ text }: Line): boolean =>
  isNumberLine(text) || isMetadataLine(text) || isAddressee(text);
