import type { Line } from './line.ts';
import { isAddressee } from './line-kinds.ts';

/** Whether lines begin with addressees, over several of them too. */
export function beginAddressed(lines: readonly Line[]): boolean {
  let text = '';
  for (const { plain } of lines) {
    text += plain;
    if (/[:：]$/u.test(plain)) return isAddressee(text);
    if (/[。；]/u.test(plain)) return false;
  }
  return false;
}
