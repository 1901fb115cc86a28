import { squeeze } from '../text/squeeze.ts';
import { kindOf } from './kind.ts';
import { metadataValue } from './metadata.ts';
import { TITLE_LABELS } from './metadata-labels.ts';
import { quotedTitle } from './quoted-title.ts';
import { withoutSlips } from './title-slips.ts';
import { titleTail } from './title-tail.ts';
import { isTitleText } from './title-text.ts';
import type { FoundTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** A title that a field gives, and the unit of that field. */
export interface KeyedTitle {
  readonly at: number;
  readonly title: FoundTitle;
}

/** The title that the fields from a place up to another give under a key of their own (文件名称    某某办法); null where none does. */
export function keyedTitle(units: readonly Unit[], from: number, until: number): KeyedTitle | null {
  for (let at = from; at < until; at += 1) {
    const value = metadataValue(units, at, TITLE_LABELS);
    if (value === null) continue;
    const tail = titleTail(value);
    const printed = squeeze(value);
    const whole = printed.slice(0, printed.length - (tail?.printed.length ?? 0));
    const quoted = quotedTitle(whole);
    const plain = quoted ?? whole;
    if (!isTitleText(plain)) continue;
    const title = {
      text: tail === null && quoted === null ? value : plain,
      plain: withoutSlips(plain),
      count: 1,
      gluedNumber: tail?.number ?? null,
      gluedDate: tail?.date ?? null,
      numberFirst: false,
      kind: kindOf(plain),
      label: '',
    };
    return { at, title };
  }
  return null;
}

/** Fewest fields of that kind from which a source is taken to have one over each notice. */
const FEWEST = 3;

/** All titles that fields of a source give, without white space; none where only some texts in it have such fields. */
export function keyedTitles(units: readonly Unit[]): readonly string[] {
  const titles = units.flatMap((_, at) => keyedTitle(units, at, at + 1)?.title.plain ?? []);
  return titles.length < FEWEST ? [] : titles;
}
