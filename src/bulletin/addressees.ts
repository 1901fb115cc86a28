import { squeeze } from '../text/squeeze.ts';
import { isAddressee } from './line-kinds.ts';
import { metadataEnd } from './metadata.ts';
import type { Unit } from './units.ts';

/** A paragraph of addressees with the unit that prints it. */
export interface Addressed {
  readonly text: string;
  readonly unit: Unit;
}

// 【要点】 · 【编者按】, over what an editor says of a text before it begins
const EDITED =
  /^[【[〖](?:本期|核心|政策|内容|文件)?(?:要点|提要|摘要|导读|点评|编者按|编者注|阅读提示)[】\]〗]/u;

/** 主送机关: the first paragraph that is a list of agencies, near the top; what an editor says of the text may stand before it. */
export function addresseesOf(rest: readonly Unit[]): readonly Addressed[] {
  const first = metadataEnd(rest, 0);
  let edited = false;
  for (const unit of rest.slice(first, first + 8)) {
    edited ||= EDITED.test(unit.plain);
    if (isAddressee(unit.text)) return [{ text: squeeze(unit.text), unit }];
    if (!edited && /。/u.test(unit.plain)) break;
  }
  return [];
}
