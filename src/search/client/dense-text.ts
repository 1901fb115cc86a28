import { foldCharacter } from '../../text/fold.ts';

/** A text as runs are looked for in it. */
export interface DenseText {
  /** Folded, without white space. */
  readonly dense: string;
  /** Where each unit of it stands in the text, with unused room behind them; null where nothing was left out. */
  readonly places: Int32Array | null;
}

// ，（ａ８: Han characters, by far the most, are searched as they stand
const UNFOLDED = /[^一-鿿]/gu;
const WHITE_SPACE = /\s/;
/** Texts that are shown again and again while a reader types. */
const REMEMBERED = 500;

const known = new Map<string, DenseText>();

function makeDense(text: string): DenseText {
  const folded = text.replace(UNFOLDED, foldCharacter);
  if (!WHITE_SPACE.test(folded)) return { dense: folded, places: null };
  const places = new Int32Array(folded.length);
  let dense = '';
  let from = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    if (at < folded.length && !WHITE_SPACE.test(folded.charAt(at))) continue;
    for (let unit = from; unit < at; unit += 1) places[dense.length + unit - from] = unit;
    dense += folded.slice(from, at);
    from = at + 1;
  }
  return { dense, places };
}

/** A text folded and without white space, with the way back. */
export function denseText(text: string): DenseText {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = makeDense(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, made);
  return made;
}
