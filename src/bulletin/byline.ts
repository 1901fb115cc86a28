import type { AgencyBook } from './agency-book.ts';
import { isAgencyLine } from './line-kinds.ts';
import { mergeNames } from './merge-names.ts';
import { metadataEnd } from './metadata.ts';
import type { Unit } from './units.ts';

/** Agencies that stand between title and text. */
export interface Byline {
  readonly names: readonly string[];
  readonly units: readonly Unit[];
}

/** Agencies that stand between title and text. */
export function bylineOf(rest: readonly Unit[], book: AgencyBook): Byline | null {
  const units: Unit[] = [];
  for (const unit of rest.slice(metadataEnd(rest, 0)).slice(0, 12)) {
    if (!isAgencyLine(unit.text)) break;
    units.push(unit);
  }
  if (units.length === 0) return null;
  return {
    names: mergeNames(
      units.map((unit) => unit.text),
      book,
    ),
    units,
  };
}
