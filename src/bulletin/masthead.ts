import { plainDigits } from '../text/plain-digits.ts';
import { kindOf } from './kind.ts';
import type { Unit } from './units.ts';

// 2016年第2号 · 2023年第4期（总号：118）
const ISSUE = /^(?:19|20)\d{2}年第\d{1,3}[号期](?:[（(]总[^（）()]{1,12}[）)])?$/u;

/** Whether a gazette names itself at a place: 某某公报 over its issue (2016年第2号), which is no number of a document. */
export function isMasthead(units: readonly Unit[], at: number): boolean {
  const name = units[at]?.plain ?? '';
  return (
    kindOf(name) === '公报' &&
    !name.includes('关于') &&
    ISSUE.test(plainDigits(units[at + 1]?.plain ?? ''))
  );
}
