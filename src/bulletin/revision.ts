import { findDates, type PrintedDate } from '../text/dates.ts';
import type { DocNumber } from '../text/doc-number.ts';
import { readEnactment } from './enactment.ts';

// 住房公积金管理条例（2019年修订） · …实施细则（2018年修正本）
const VERSION = /[（(](?<year>(?:19|20)\d{2})年(?:修订|修正|修改)本?[）)]$/u;

// 《…关于修改部分规章的决定》第二次修正, up to the next date
const REVISED = /修订|修正|修改/u;

/**
 * The day of the revision that a title names (（2019年修订）), as the note under it tells; null where the number of the notice is
 * that of the order in the note, and so of the first text, or where nothing tells that it is another.
 */
export function revisionDate(
  note: string,
  number: DocNumber | null,
  title: string,
): PrintedDate | null {
  const year = VERSION.exec(title)?.groups?.['year'];
  const first = readEnactment(note)?.number ?? null;
  if (year === undefined || number === null || first === null) return null;
  if (first.serial === number.serial && first.year === number.year) return null;
  const plain = note.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const dates = findDates(plain);
  const revised = dates.filter(
    ({ iso, end }, i) =>
      iso.startsWith(year) && REVISED.test(plain.slice(end, dates[i + 1]?.start ?? plain.length)),
  );
  return revised.at(-1) ?? null;
}
