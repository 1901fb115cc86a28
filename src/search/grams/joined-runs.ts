/** Ends the text of a notice; in none. */
export const MARK = '\n'.charCodeAt(0);

const UNIT = 2;

/** The texts of some notices one behind the other, each with a mark at its end. */
export interface JoinedRuns {
  readonly text: Uint16Array;
  /** Of each notice the place where it begins; at last the end. */
  readonly starts: readonly number[];
}

/** Of each place the notice: of at most 65,536, which begin at these places, the last of which is the end. */
export function noticesOf(starts: readonly number[]): Uint16Array {
  const notice = new Uint16Array(starts.at(-1) ?? 0);
  for (const [at, start] of starts.entries()) notice.fill(at, start, starts[at + 1]);
  return notice;
}

/** The notice of a place; the starts are those of `JoinedRuns`. */
export function noticeAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Joins the texts of at most 65,536 notices. */
export function joinedRuns(runs: readonly string[]): JoinedRuns {
  const starts = [0];
  for (const run of runs) starts.push((starts.at(-1) ?? 0) + run.length + 1);
  const length = starts.at(-1) ?? 0;
  const bytes = Buffer.alloc(length * UNIT);
  for (const [at, run] of runs.entries())
    bytes.write(`${run}\n`, (starts[at] ?? 0) * UNIT, 'utf16le');
  const text = new Uint16Array(bytes.buffer, bytes.byteOffset, length);
  return { text, starts };
}
