import { readNumbering } from '../text/numbering.ts';
import type { Line } from './line.ts';
import { dateOfLine, isAddressee, isAttachmentLine, isNoteLine } from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { rowField } from './record-rows.ts';

// 咨询热线：400-820-0000，www.example-law.cn
export const ADDRESSES = /电话|热线|地址|邮编|www\./u;

/** Whether a line is text, though many notices may share it, and no head or foot. */
export function isTextLine(line: Line): boolean {
  return (
    isRunning(line) ||
    /[。；：，:;]$/u.test(line.plain) ||
    readNumbering(line.text) !== null ||
    dateOfLine(line.text) !== null ||
    isAddressee(line.text) ||
    isAttachmentLine(line.text) ||
    isNoteLine(line.text) ||
    isMetadataLine(line.text) ||
    rowField(line.text) !== null
  );
}

/** Whether a line is running text: it holds marks that heads do not, and no wide space. */
function isRunning({ text, plain }: Line): boolean {
  if (/[ \u3000]{3}/u.test(text) || ADDRESSES.test(plain)) return false;
  return /[，。；]/u.test(plain) || (plain.includes('、') && plain.length >= 20);
}
