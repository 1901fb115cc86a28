import { printWidth } from '../text/width.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';

// 各 · 展“2020 · （http://fuwu.rsj.beijing.gov.cn/ · 《办 · 入。: what stays on one line with the first character
const TOKEN =
  /^[（(《“‘〔【[]*(?:[A-Za-z0-9:/._@%?=&#~+-]{1,200}|.)[”’，。；：、！？）)》〕】%％…]*(?:[“”‘’]+(?:[A-Za-z0-9.:/-]{1,80}|.)[，。；：、！？）)》%]*)*/u;

/** Whether a line ends far enough from the edge for what begins the next line to have stood there too. */
export function stopsShort(line: Line, next: Line, layout: Layout): boolean {
  const token = TOKEN.exec(next.text)?.[0] ?? '';
  const room = layout.edge - (line.indent + line.width);
  return printWidth(token) + layout.slack <= room;
}
