import { readNumbering } from '../text/numbering.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';
import { isAgencyLine } from './line-kinds.ts';

/** Whether a full line breaks off in mid-sentence before an empty line, and the next goes on with it: the trace of a page break. */
export function breaksOff(a: Line, b: Line, layout: Layout): boolean {
  return (
    isFull(a, layout) &&
    /[，；。]/u.test(a.plain) &&
    !/[。；：！？:;]$/u.test(a.plain) &&
    b.width >= 4 &&
    !isAgencyLine(b.text) &&
    readNumbering(b.text) === null
  );
}

function isFull(line: Line, layout: Layout): boolean {
  return line.indent + line.width >= layout.edge - 6;
}
