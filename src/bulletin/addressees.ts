import { squeeze } from '../text/squeeze.ts';
import { isAddressee } from './line-kinds.ts';
import { metadataEnd } from './metadata.ts';
import type { Unit } from './units.ts';

/** A paragraph of addressees with the unit that prints it. */
export interface Addressed {
  readonly text: string;
  readonly unit: Unit;
}

/** 主送机关: the first paragraph that is a list of agencies, near the top. */
export function addresseesOf(rest: readonly Unit[]): readonly Addressed[] {
  for (const unit of rest.slice(metadataEnd(rest, 0)).slice(0, 8)) {
    if (isAddressee(unit.text)) return [{ text: squeeze(unit.text), unit }];
    if (/。/u.test(unit.plain)) break;
  }
  return [];
}
