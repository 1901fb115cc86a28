import type { Layout } from './layout.ts';
import type { Line } from './line.ts';

/** Whether a line has white space before it that no paragraph has. */
export function isCentred(line: Line, layout: Layout): boolean {
  const beyond = line.indent - layout.margin;
  const most = layout.indent === null ? 4 : layout.indent + 2;
  return beyond > most;
}
