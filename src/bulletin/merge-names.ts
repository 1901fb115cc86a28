import { isAgencyName, isOfficer, splitAgencies } from '../text/agency.ts';
import type { AgencyBook } from './agency-book.ts';
import { closedNames } from './closed-names.ts';

/** The agencies of signature lines in order: several on a line are parted, a name over two lines is closed up. */
export function mergeNames(lines: readonly string[], book: AgencyBook): readonly string[] {
  const names: string[] = [];
  let open = false;
  for (const line of lines) {
    const parts =
      isOfficer(line) && book.find(line) === undefined
        ? [line.replace(/\s+/gu, '')]
        : closedNames(splitAgencies(line), book);
    parts.forEach((part, i) => {
      const before = names.at(-1);
      const tail = i === 0 && before !== undefined ? tailOf(before, part, book) : 0;
      if (tail > 0) {
        names[names.length - 1] = before + part.slice(0, tail);
        names.push(part.slice(tail));
        open = false;
        return;
      }
      const whole = before === undefined ? '' : before + part;
      const closes =
        i === 0 &&
        before !== undefined &&
        (open || book.find(whole) !== undefined || part.length <= 2);
      if (closes) names[names.length - 1] = whole;
      else names.push(part);
      open = !isAgencyName(names.at(-1) ?? '') && !isOfficer(names.at(-1) ?? '');
    });
  }
  return names.flatMap((name) => partKnown(name, book));
}

/** Most characters that a name can lose to the next row: 委员会. */
const LONGEST_TAIL = 3;

// 某某省财政厅 · 国家税务总局某某市税务局: how a whole name begins, which the end of a broken one does not
const BEGINS = /^(?:\p{Script=Han}{2,5}?[省市县区州]|国家|中国|中华|中共|最高)/u;

/** Characters at the start of a row that end the name which the row above breaks off: 1 of 会某某省财政厅 under 某某省发展和改革委员. */
function tailOf(before: string, part: string, book: AgencyBook): number {
  if (isAgencyName(before)) return 0;
  for (let tail = 1; tail <= LONGEST_TAIL && tail < part.length - 2; tail += 1) {
    const rest = part.slice(tail);
    const whole = BEGINS.test(rest) || book.find(rest) !== undefined;
    if (whole && isAgencyName(rest) && isAgencyName(before + part.slice(0, tail))) return tail;
  }
  return 0;
}

/** Names that are printed without a space between them are parted where each is known: 财政部税务总局. */
function partKnown(name: string, book: AgencyBook): readonly string[] {
  if (book.find(name) !== undefined) return [name];
  const parts: string[] = [];
  let rest = name;
  while (rest !== '') {
    const known = book.leading(rest);
    if (known === null) return [name];
    parts.push(known);
    rest = rest.slice(known.length);
  }
  return parts;
}
