import { isAgencyName } from '../text/agency.ts';
import type { AgencyBook } from './agency-book.ts';

/** Most parts into which a scan breaks a name. */
const MOST_PARTS = 5;

// 办公厅 behind 国务院, 厅 behind 某某省教育: no agency by themselves
const NO_AGENCY = /^(?:办公[厅室]|[部委局署院庭厅办室处会])$/u;

/** Most characters that stray spaces tear off the front of a name. */
const LONGEST_TORN = 4;

/** Whether a part that is no agency is the beginning of the next one: 国家药 before 械监督管理局. */
const isTornOff = (part: string, next: string | undefined, book: AgencyBook): boolean =>
  next !== undefined &&
  part.length <= LONGEST_TORN &&
  !isAgencyName(part) &&
  book.find(next) === undefined &&
  isAgencyName(part + next);

/** The names of one line, those closed up that stray spaces broke: 国家 税务总局 where the whole is known, 国务院 办公厅, 某某省教育 厅, 国 家 药 械监督管理局. */
export function closedNames(parts: readonly string[], book: AgencyBook): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const end = endOfName(parts, at, book);
    names.push(parts.slice(at, end).join(''));
    at = end;
  }
  return names;
}

/** The place after the parts that make one name with the part at a place. */
function endOfName(parts: readonly string[], at: number, book: AgencyBook): number {
  let end = at + 1;
  if (book.find(parts[at] ?? '') === undefined)
    for (let to = at + 2; to <= Math.min(parts.length, at + MOST_PARTS); to += 1)
      if (book.find(parts.slice(at, to).join('')) !== undefined) end = to;
  if (end === at + 1 && isTornOff(parts[at] ?? '', parts[end], book)) end += 1;
  const whole = parts.slice(at, end + 1).join('');
  return NO_AGENCY.test(parts[end] ?? '') && isAgencyName(whole) ? end + 1 : end;
}
