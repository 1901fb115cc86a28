import { findDates, type PrintedDate } from '../text/dates.ts';
import type { DocNumber } from '../text/doc-number.ts';
import { plainDigits } from '../text/plain-digits.ts';
import { readEnactment } from './enactment.ts';

// 住房公积金管理条例（2019年修订） · …实施细则（2018年修正本）
const VERSION = /[（(](?<year>(?:19|20)\d{2})年(?:修订|修正|修改)本?[）)]$/u;

// 《…关于修改部分规章的决定》第二次修正, up to the next date
const REVISED = /修订|修正|修改/u;

// 省高级人民法院审判委员会第9次会议修订 · 第七次会议第二次修订, after its date
const MADE_ANEW =
  /^[^，,；;。、（）()《》]{0,60}会议?(?:讨论)?(?:第[一二三四五六七八九十\d]{1,3}次)?修订/u;

// 根据 before the day of a decision that changed the text
const BY_DECISION = /(?:根据|依照|依据|按照)$/u;

/**
 * The day of the revision that a title names (（2019年修订）), as the note under it tells; null where the number of the notice is
 * that of the order in the note, and so of the first text, or where nothing tells that it is another. Where no order is named, the day on which a meeting last made the whole text anew.
 */
export function revisionDate(
  note: string,
  number: DocNumber | null,
  title: string,
): PrintedDate | null {
  const plain = plainDigits(note);
  const dates = findDates(plain);
  const year = VERSION.exec(title)?.groups?.['year'];
  const first = readEnactment(note)?.number ?? null;
  if (first === null) return madeAnew(plain, dates, number);
  if (year === undefined || number === null) return null;
  if (first.serial === number.serial && first.year === number.year) return null;
  const revised = dates.filter(
    ({ iso, end }, i) =>
      iso.startsWith(year) && REVISED.test(plain.slice(end, dates[i + 1]?.start ?? plain.length)),
  );
  return revised.at(-1) ?? null;
}

/** The last day on which a meeting made the text anew; null where the number is of the year of the first text. */
function madeAnew(
  note: string,
  dates: readonly PrintedDate[],
  number: DocNumber | null,
): PrintedDate | null {
  const [first, ...later] = dates;
  const last = later.findLast(
    ({ start, end }) => !BY_DECISION.test(note.slice(0, start)) && MADE_ANEW.test(note.slice(end)),
  );
  const ofFirst = number?.year != null && first?.iso.startsWith(String(number.year)) === true;
  const sameYear = last?.iso.slice(0, 4) === first?.iso.slice(0, 4);
  return last === undefined || (ofFirst && !sameYear) ? null : last;
}
