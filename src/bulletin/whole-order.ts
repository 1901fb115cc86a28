import { readDocNumber } from '../text/doc-number.ts';
import type { Unit } from './units.ts';

// 某某部令, of 某某部令第3号
const ORDER = /\p{Script=Han}{3}(?:令|公告|通告)$/u;

/** Whether a line is the number of an order with the agency that gave it (某某部令第3号), which needs no name over it: what stands there, other than that name and 某某部文件, heads a section. */
export function isWholeOrder(unit: Unit | undefined, above: Unit): boolean {
  const code = readDocNumber(unit?.text ?? '')?.code ?? '';
  return ORDER.test(code) && !above.plain.endsWith(code) && !above.plain.endsWith('文件');
}
