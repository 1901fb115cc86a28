import { namesBulletin } from './bulletin-name.ts';
import type { Line } from './line.ts';
import { isMasthead } from './masthead.ts';
import type { Unit } from './units.ts';

/** Fewest characters by which a unit can be told to repeat a running head. */
const FEWEST = 4;

// 地址：北京东路41号　邮编：210008 · 准印证号：JS-A0123
const FIELD = /^(?:地址|邮编|网址|电话|传真|邮箱|准印证号?|刊号|主编|编委会?|发行范围)[:：]/u;

/** Parts the units before the first notice: the cover (name, issue, publisher of the bulletin), and strays that nobody owns. */
export function readCover(
  front: readonly Unit[],
  furniture: readonly Line[],
): { readonly cover: readonly Unit[]; readonly strays: readonly Unit[] } {
  const repeats = ({ plain }: Unit): boolean =>
    plain.length >= FEWEST && furniture.some((line) => line.plain.includes(plain));
  const own = new Set(
    front.filter(
      (unit, at) =>
        namesBulletin(unit.text) ||
        FIELD.test(unit.plain) ||
        repeats(unit) ||
        isMasthead(front, at) ||
        isMasthead(front, at - 1),
    ),
  );
  return {
    cover: front.filter((unit) => own.has(unit)),
    strays: front.filter((unit) => !own.has(unit)),
  };
}
