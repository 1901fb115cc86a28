import { findDates, type PrintedDate } from '../text/dates.ts';
import { SPEAKS_OF } from './head.ts';
import { isSourceNote } from './source-note.ts';
import type { Unit } from './units.ts';

/** Paragraphs at the end among which that note stands; the name of an editor may follow it. */
const LAST = 2;

/** A day and the unit that gives it. */
interface SourceDay {
  readonly date: PrintedDate;
  readonly dateUnit: number;
}

// 来源：某某网, beside a day under a title
const SOURCE = /^[|｜·/／]?(?:文章|信息|稿件|资料)?(?:来源|出处)[:：][^，。；]{2,40}$/u;

/** The day that the note of its source gives behind a text, or beside its own day under the title (2031年3月2日　来源：某某网), which only speaks of others (来源：某某网，2031年3月2日): such a text has no day but that of publication. Null for other kinds, and where the note gives none or two. */
export function sourceDay(units: readonly Unit[], kind: string | null): SourceDay | null {
  if (kind === null || !SPEAKS_OF.has(kind)) return null;
  const headed = findDates(units[0]?.plain ?? '');
  const [under] = headed;
  if (
    headed.length === 1 &&
    under?.start === 0 &&
    SOURCE.test((units[0]?.plain ?? '').slice(under.end))
  )
    return { date: under, dateUnit: 0 };
  const from = Math.max(1, units.length - LAST);
  const found = units.slice(from).findLastIndex(({ plain }) => isSourceNote(plain));
  if (found < 0) return null;
  const at = from + found;
  const [date, second] = findDates(units[at]?.plain ?? '');
  return date === undefined || second !== undefined ? null : { date, dateUnit: at };
}
