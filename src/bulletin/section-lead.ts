import { readNumbering } from '../text/numbering.ts';
import type { HeadContext } from './head.ts';
import { isAddressee, isNoteLine } from './line-kinds.ts';
import { isMetadataLine, metadataEnd } from './metadata.ts';
import { titleAt } from './titles.ts';
import type { Unit } from './units.ts';

/** Most paragraphs and characters of what an editor says under a heading. */
const MOST = 2;
const LONGEST = 200;

/**
 * The place after what an editor says under the heading of a section (本专题收录…三件。), with a title below that has the bulletin's
 * numbering or fields or stands in the contents; the place itself where nothing of the kind stands.
 */
export function leadEnd(
  units: readonly Unit[],
  from: number,
  { known }: Pick<HeadContext, 'known'>,
): number {
  for (let at = from; at < from + MOST; at += 1) {
    const unit = units[at];
    if (unit === undefined || !isLead(unit)) return from;
    const title = titleAt(units, at + 1, known);
    if (title === null) continue;
    const after = at + 1 + title.count;
    const sure = known.has(title.plain) || title.label !== '' || metadataEnd(units, after) > after;
    return sure ? at + 1 : from;
  }
  return from;
}

function isLead({ text, plain }: Unit): boolean {
  return (
    plain.length <= LONGEST &&
    /。$/u.test(plain) &&
    readNumbering(text) === null &&
    !isAddressee(text) &&
    !isMetadataLine(text) &&
    !isNoteLine(text)
  );
}
