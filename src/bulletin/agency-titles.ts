import { type AgencyBook, agenciesInTitle } from './agency-book.ts';
import { endsSentence, isAgencyLine } from './line-kinds.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/**
 * Whether titles begin with their agency in this source: on a line of its own over most titles in 关于, or in most titles
 * themselves, so that a line of agencies over 关于 is where a title was broken.
 */
export function namesAgencies(units: readonly Unit[], book: AgencyBook): boolean {
  let bare = 0;
  let under = 0;
  let named = 0;
  units.forEach((unit, at) => {
    const title = titleAt(units, at);
    if (title === null || !/关于/u.test(title.plain)) return;
    if (/^(?:关于|印发|转发)/u.test(unit.plain)) {
      const above = units[at - 1];
      if (above !== undefined && isAgencyLine(above.text) && !readsOn(units[at - 2])) under += 1;
      else bare += 1;
    } else if (unit.plain.includes('关于') && agenciesInTitle(title.plain, book).length > 0)
      named += 1;
  });
  return under >= 3 ? under > bare : bare === 0 && named > under;
}

/** Whether a unit is running text, so that agencies below it have signed it. */
function readsOn(unit: Unit | undefined): boolean {
  return unit !== undefined && endsSentence(unit.text);
}
