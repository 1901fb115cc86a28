import { readDocNumber } from '../text/doc-number.ts';
import { sectionMark } from './section-mark.ts';
import { sectionName } from './section-name.ts';
import type { Unit } from './units.ts';

// 某某部令, of 某某部令第3号
const ORDER = /\p{Script=Han}{3}(?:令|公告|通告)$/u;

// 部令 · 省政府令
const SORT = /^\p{Script=Han}{1,3}令$/u;
const MARKED_SORT = /^\p{Script=Han}{0,8}(?:令|公告|通告)$/u;

/** Whether a line says what sort of texts follow (部令, ◆ 公告) and names none: the number below names the order with the agency that gave it (某某部令第3号), and needs no more. */
export function headsOrders(unit: Unit, below: Unit | undefined): boolean {
  const code = readDocNumber(below?.text ?? '')?.code ?? '';
  const name = sectionName(unit.text);
  const sort = sectionMark(unit.text) === '' ? SORT : MARKED_SORT;
  return sort.test(name) && ORDER.test(code) && !name.endsWith(code);
}
