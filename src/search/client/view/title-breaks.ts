import { titlePieces } from '../../../text/title-pieces.ts';

/** Titles whose pieces are remembered: to cut one takes a browser longer than to draw it. */
const REMEMBERED = 2000;

const known = new Map<string, ReadonlySet<number>>();
let segmenter: Intl.Segmenter | null = null;

function cut(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Where the pieces of a title end, as offsets; none where the browser does not know Chinese words. */
export function pieceEnds(title: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter !== 'function') return new Set();
  const before = known.get(title);
  if (before !== undefined) return before;
  const ends = new Set<number>();
  let at = 0;
  for (const piece of titlePieces(title, cut)) {
    at += piece.length;
    ends.add(at);
  }
  if (known.size >= REMEMBERED) known.clear();
  known.set(title, ends);
  return ends;
}

/** A run of a title, which begins at `start`, parted where a line may break; a break at its very start is an empty piece before it. */
export function brokenTitle(
  run: string,
  start: number,
  ends: ReadonlySet<number>,
): readonly string[] {
  const pieces: string[] = start > 0 && ends.has(start) ? [''] : [];
  let from = 0;
  for (let to = 1; to <= run.length; to += 1) {
    if (to < run.length && !ends.has(start + to)) continue;
    pieces.push(run.slice(from, to));
    from = to;
  }
  return pieces;
}
