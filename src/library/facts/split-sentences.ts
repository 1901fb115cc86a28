const OPENING = '（(《“〔[';
const CLOSING = '）)》”〕]';
// 。 or ）: what may end a sentence or keep it open
const MARKS = /[。！？（(《“〔[）)》”〕\]]/g;

/** Gives the bounds of the sentences of one line: a full stop within brackets or quotation marks ends none. */
export function splitSentences(line: string): readonly (readonly [number, number])[] {
  const bounds: [number, number][] = [];
  // A bracket that is opened and never closed must not swallow the rest of the line.
  const lastClosing = Math.max(...[...CLOSING].map((mark) => line.lastIndexOf(mark)));
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index: at } of line.matchAll(MARKS)) {
    if (OPENING.includes(mark)) depth += 1;
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1);
    else if (depth === 0 || at > lastClosing) {
      bounds.push([start, at + 1]);
      start = at + 1;
      depth = 0;
    }
  }
  if (line.slice(start).trim() !== '') bounds.push([start, line.length]);
  return bounds;
}
