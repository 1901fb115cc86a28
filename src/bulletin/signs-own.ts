import type { AgencyBook } from './agency-book.ts';
import { dateOfLine, endsSentence, isAgencyLine, signedDateOfLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

/** Units of the shortest notices, among which the signature is looked for. */
const REACH = 12;

/** Whether a text stands under a title, and one of the agencies that the title names signs and dates it: a notice of its own, however short. */
export function signsOwn(
  units: readonly Unit[],
  after: number,
  named: readonly string[],
  book: AgencyBook,
): boolean {
  if (named.length === 0 || !endsSentence(units[after]?.text ?? '')) return false;
  const known = (name: string): string => book.find(name)?.id ?? name;
  const wanted = new Set(named.map(known));
  for (let at = after + 1; at < after + REACH; at += 1) {
    const unit = units[at];
    if (unit === undefined || dateOfLine(unit.text) !== null) return false;
    const signed = signedDateOfLine(unit.text);
    if (signed !== null) return wanted.has(known(signed.names));
    if (!isAgencyLine(unit.text) || dateOfLine(units[at + 1]?.text ?? '') === null) continue;
    return wanted.has(known(unit.plain));
  }
  return false;
}
