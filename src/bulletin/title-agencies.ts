import { isAgencyName, splitAgencies } from '../text/agency.ts';
import type { AgencyBook } from './agency-book.ts';
import { titleLabel } from './title-label.ts';

// 甲部　乙部 | 丙会关于…: what introduces the subject
const ABOUT = /关于|印发|转发|批转|公布|发布/u;

// 中国企业联合会 · 国家林草局: names that begin so are whole
const STATE = /^(?:国家|中国|中华|中共|全国|中央|最高)/u;

// 云川省高级人民法院
const PLACE = /^\p{Script=Han}{2,8}?(?:省|市|区|县|州|盟|旗)/u;

/**
 * The agencies that stand apart in front of a title, by wide spaces within its lines or each on a line of its own; null where
 * there are not several, or where it cannot be told whether a line begins a name or ends one.
 */
export function titleAgencies(
  lines: readonly string[],
  book: AgencyBook,
): readonly string[] | null {
  const front: string[] = [];
  let introduced = false;
  for (const line of lines) {
    const about = ABOUT.exec(line)?.index ?? -1;
    introduced = about >= 0;
    front.push(introduced ? line.slice(0, about) : line);
    if (introduced) break;
  }
  if (!introduced) return null;
  const names: string[] = [];
  for (const [row, text] of front.entries()) {
    const label = row === 0 ? titleLabel(text) : '';
    for (const [at, part] of splitAgencies(text.slice(label.length)).entries()) {
      const before = names.at(-1);
      if (before === undefined || at > 0 || (isAgencyName(before) && beginsName(part, names, book)))
        names.push(part);
      else names[names.length - 1] = before + part;
    }
  }
  return names.length > 1 && names.every((name) => isAgencyName(name)) ? names : null;
}

/** Whether the start of a line is that of a name, and not the rest of one that the line above begins. */
function beginsName(part: string, names: readonly string[], book: AgencyBook): boolean {
  const place = PLACE.exec(names[0] ?? '')?.[0];
  return (
    STATE.test(part) ||
    (place !== undefined && part.startsWith(place)) ||
    book.find(part) !== undefined
  );
}
