import { isAgencyLine } from './line-kinds.ts';
import type { Unit } from './units.ts';

// 令, below the agencies that gave the order together
const ORDER = /^(?:令|命令|公告|通告)$/u;

/** Whether a unit is agencies line by line over 令 (某某部 | 某某委员会 | 令), however many: with the number below they are that of an order. */
export function isJointOrder({ lines }: Pick<Unit, 'lines'>): boolean {
  const names = lines.slice(0, -1);
  return (
    names.length > 1 &&
    ORDER.test(lines.at(-1)?.plain ?? '') &&
    names.every(({ text }) => isAgencyLine(text))
  );
}
