import type { Alternative, Concept } from './concepts.ts';
import { countByPiece, pieceText, type TextIndex } from './text-index.ts';
import { WEIGHTS } from './weights.ts';

/** How well one concept is met, piece by piece. */
export interface Evidence {
  readonly concept: Concept;
  /** Rarity: what meeting it is worth. */
  readonly worth: number;
  /** Met by the piece's own text. */
  readonly own: Float32Array;
  /** Met by the piece, its headings or its title. */
  readonly within: Float32Array;
}

// 就《关于阶段性减免企业社会保险费的通知》答记者问: no name is longer than 300 characters
const QUOTED = /《[^》]{0,300}》/g;

interface Presence {
  readonly own: Float32Array;
  readonly within: Float32Array;
}

/** Where one word stands, in the pieces themselves and below them; null where it stands nowhere. */
function presence(index: TextIndex, part: string): Presence | null {
  const counts = countByPiece(index, part);
  if (counts.size === 0) return null;
  const size = index.pieces.length;
  const own = new Float32Array(size);
  for (const [piece, count] of counts) {
    own[piece] = 1 + WEIGHTS.often * (1 - 1 / count);
    if (index.titles[index.notice[piece] ?? 0] !== piece) continue;
    const title = pieceText(index, piece);
    if (title.includes('《') && !title.replace(QUOTED, '').includes(part))
      own[piece] = (own[piece] ?? 0) * WEIGHTS.quoted;
  }
  const within = own.slice();
  for (let piece = 0; piece < size; piece += 1) {
    const above = index.parent[piece] ?? -1;
    const title = index.titles[index.notice[piece] ?? 0] ?? 0;
    within[piece] = Math.max(
      within[piece] ?? 0,
      above < 0 ? 0 : WEIGHTS.above * (within[above] ?? 0),
      WEIGHTS.title * (own[title] ?? 0),
    );
  }
  return { own, within };
}

function weakest(arrays: readonly Float32Array[]): Float32Array {
  const least = arrays[0]?.slice() ?? new Float32Array(0);
  for (const array of arrays.slice(1))
    for (let at = 0; at < least.length; at += 1)
      least[at] = Math.min(least[at] ?? 0, array[at] ?? 0);
  return least;
}

function raise(target: Float32Array, by: Float32Array, weight: number, several: number): void {
  for (let at = 0; at < target.length; at += 1) {
    const before = target[at] ?? 0;
    const more = weight * (by[at] ?? 0);
    target[at] = Math.max(before, more) + several * Math.min(before, more);
  }
}

/** Rarity of something that stands in `held` of `all` pieces. */
const rarity = (held: number, all: number): number =>
  Math.log(1 + (all - held + 0.5) / (held + 0.5));

/** Looks for every alternative of a concept in every piece. */
export function evidence(index: TextIndex, concept: Concept): Evidence {
  const size = index.pieces.length;
  const own = new Float32Array(size);
  const within = new Float32Array(size);
  const meet = ({ parts, weight, origin, derived }: Alternative): void => {
    const found = parts.flatMap((part) => presence(index, part) ?? []);
    if (found.length < parts.length) return;
    const inPiece = weakest(found.map((it) => it.own));
    const around = weakest(found.map((it) => it.within));
    const several = derived || origin === 'piece' ? 0 : WEIGHTS.several;
    raise(own, inPiece, weight, several);
    raise(within, around, weight, several);
  };
  const held = (least: number): number => {
    let count = 0;
    for (let piece = 0; piece < size; piece += 1) if ((own[piece] ?? 0) > least) count += 1;
    return count;
  };
  const heldSurely = (): number => {
    const sure = held(WEIGHTS.sure);
    return sure > 0 ? sure : held(0);
  };
  // The words of a phrase stand together by chance as well: they tell how rare it is only where nothing else does.
  for (const alternative of concept.alternatives) if (!alternative.derived) meet(alternative);
  const firmly = heldSurely();
  for (const alternative of concept.alternatives) if (alternative.derived) meet(alternative);
  const here = firmly > 0 ? firmly : heldSurely();
  const { beyond } = index;
  const rare =
    beyond === null
      ? rarity(here, size)
      : rarity(Math.min(beyond.pieces, beyond.standing(concept.word, here)), beyond.pieces);
  return { concept, worth: concept.weight * rare ** WEIGHTS.rarity, own, within };
}
