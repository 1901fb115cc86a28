import type { Line } from './line.ts';
import { dateOfLine, isAttachmentLabel, isNumberLine } from './line-kinds.ts';
import { isMetadataLine } from './metadata.ts';
import { isUnreadDate } from './unread-date.ts';

/** Whether a line never shares a unit with a neighbour, whatever the layout says. */
export function standsAlone(line: Line): boolean {
  return (
    isNumberLine(line.text) ||
    dateOfLine(line.text) !== null ||
    isUnreadDate(line.text) ||
    isAttachmentLabel(line.text) ||
    isMetadataLine(line.text)
  );
}
