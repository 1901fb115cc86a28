import { isAgencyName, isOfficer, splitAgencies } from '../text/agency.ts';
import type { AgencyBook } from './agency-book.ts';

/** The agencies of signature lines in order: several on a line are parted, a name over two lines is closed up. */
export function mergeNames(lines: readonly string[], book: AgencyBook): readonly string[] {
  const names: string[] = [];
  let open = false;
  for (const line of lines) {
    const parts =
      isOfficer(line) && book.find(line) === undefined
        ? [line.replace(/\s+/gu, '')]
        : closeKnown(splitAgencies(line), book);
    parts.forEach((part, i) => {
      const before = names.at(-1);
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

/** Most parts into which a scan breaks a name. */
const MOST_PARTS = 5;

/** Parts of a line that are no agencies by themselves, and together one that is known, are closed up: 国家 税务总局. */
function closeKnown(parts: readonly string[], book: AgencyBook): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let end = at + 1;
    if (book.find(parts[at] ?? '') === undefined)
      for (let to = at + 2; to <= Math.min(parts.length, at + MOST_PARTS); to += 1)
        if (book.find(parts.slice(at, to).join('')) !== undefined) end = to;
    names.push(parts.slice(at, end).join(''));
    at = end;
  }
  return names;
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
