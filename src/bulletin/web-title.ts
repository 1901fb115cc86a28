import { endsSentence } from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { withoutSlips } from './title-slips.ts';
import type { FoundTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** Characters of the longest title that names no kind. */
const LONGEST = 80;

/** The title of a web page that names no kind of document (社保卡遗失怎么办？): alone between the controls above the page and the fields below the title; null elsewhere. */
export function webTitle(units: readonly Unit[], from: number, at: number): FoundTitle | null {
  const unit = units[at];
  if (units[from]?.opensPage !== true || unit === undefined) return null;
  if (!isMetadataLine(units[at + 1]?.text ?? '') || unit.plain.length > LONGEST) return null;
  if (endsSentence(unit.text.replace(/？$/u, ''))) return null;
  const { text, plain } = unit;
  return {
    text,
    plain: withoutSlips(plain),
    count: 1,
    gluedNumber: null,
    gluedDate: null,
    numberFirst: false,
    kind: null,
    label: '',
  };
}
