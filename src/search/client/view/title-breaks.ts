import { titlePieces } from '../../../text/title-pieces.ts';

/** Where the pieces of a title end, as offsets; none where the browser does not know Chinese words. */
export function pieceEnds(title: string): ReadonlySet<number> {
  if (typeof Intl.Segmenter !== 'function') return new Set();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const cut = (text: string): string[] =>
    [...segmenter.segment(text)].map(({ segment }) => segment);
  const ends = new Set<number>();
  let at = 0;
  for (const piece of titlePieces(title, cut)) {
    at += piece.length;
    ends.add(at);
  }
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
