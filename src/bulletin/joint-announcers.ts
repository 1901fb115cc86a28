import { isAgencyName } from '../text/agency.ts';
import { readDocNumber } from '../text/doc-number.ts';
import { kindOf } from './kind.ts';
import type { Line } from './line.ts';
import { isAgencyLine, isNumberLine } from './line-kinds.ts';

// 令, below the agencies that gave the order together
const ORDER = /^(?:令|命令|公告|通告)$/u;

// 农业农村部公告, of 农业农村部公告2023年第15号
const CODE = /^(?<agency>.*?)(?:令|公告|通告)$/u;

/**
 * Whether lines of agencies go on in the next line: over 令 and its number (某部 | 某委 | 令 | 第21号), or in the number of a
 * joint announcement that two lines take under its title (某部 某局 | 某委公告2023年第15号). `above`: the line over the first;
 * `below`: those that follow.
 */
export function joinsAnnouncers(
  above: Line | undefined,
  group: readonly Line[],
  below: readonly Line[],
  spaced: boolean,
): boolean {
  const last = group.at(-1);
  if (last === undefined || !group.every(({ text }) => isAgencyLine(text))) return false;
  const more = below.findIndex(({ text }) => !isAgencyLine(text));
  const end = below[more];
  if (end === undefined) return false;
  if (!spaced && below.slice(0, more + 1).some(({ gapBefore }) => gapBefore)) return false;
  if (ORDER.test(end.plain)) return isNumberLine(below[more + 1]?.text ?? '');
  const agency = CODE.exec(readDocNumber(end.text)?.code ?? '')?.groups?.['agency'];
  if (agency === undefined || !(agency === '' || isAgencyName(agency))) return false;
  const names = [...group, ...below.slice(0, more)].map(({ plain }) => plain).join('');
  // A byline over the number would name the agency of the number as well.
  return (
    !(agency !== '' && names.includes(agency)) &&
    above !== undefined &&
    kindOf(above.plain) !== null
  );
}
