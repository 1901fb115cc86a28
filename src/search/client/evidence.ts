import type { Alternative, Concept } from './concepts.ts';
import type { Steps } from './steps.ts';
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

/** Where a word stands in one notice: by piece of it, in the pieces themselves and below them. */
interface Presence {
  readonly own: Float32Array;
  readonly within: Float32Array;
}

/** Where one word stands, by notice: a word is in a few of them, and what stands in one says nothing of another. */
function presence(index: TextIndex, part: string): Map<number, Presence> {
  const { titles, parent } = index;
  const found = new Map<number, Presence>();
  for (const [piece, count] of countByPiece(index, part)) {
    const notice = index.notice[piece] ?? 0;
    const first = titles[notice] ?? 0;
    let own = found.get(notice)?.own;
    if (own === undefined) {
      own = new Float32Array((titles[notice + 1] ?? first) - first);
      found.set(notice, { own, within: own });
    }
    own[piece - first] = 1 + WEIGHTS.often * (1 - 1 / count);
    if (piece !== first) continue;
    const title = pieceText(index, piece);
    if (title.includes('《') && !title.replace(QUOTED, '').includes(part))
      own[0] = (own[0] ?? 0) * WEIGHTS.quoted;
  }
  for (const [notice, { own }] of found) {
    const first = titles[notice] ?? 0;
    const title = WEIGHTS.title * (own[0] ?? 0);
    const within = own.slice();
    for (let at = 0; at < within.length; at += 1) {
      const above = (parent[first + at] ?? -1) - first;
      const heading = above < 0 ? 0 : WEIGHTS.above * (within[above] ?? 0);
      within[at] = Math.max(within[at] ?? 0, heading, title);
    }
    found.set(notice, { own, within });
  }
  return found;
}

function lower(target: Float32Array, by: Float32Array): void {
  for (let at = 0; at < target.length; at += 1) target[at] = Math.min(target[at] ?? 0, by[at] ?? 0);
}

/** Where all of several words stand: as well as the one that is met least. */
function weakest(parts: readonly ReadonlyMap<number, Presence>[]): ReadonlyMap<number, Presence> {
  const [first = new Map<number, Presence>(), ...others] = parts;
  if (others.length === 0) return first;
  const least = new Map<number, Presence>();
  for (const [notice, { own, within }] of first) {
    const beside = others.flatMap((other) => other.get(notice) ?? []);
    if (beside.length < others.length) continue;
    const met = { own: own.slice(), within: within.slice() };
    for (const other of beside) {
      lower(met.own, other.own);
      lower(met.within, other.within);
    }
    least.set(notice, met);
  }
  return least;
}

/** Raises what is known from a piece on by what another alternative meets there. */
function raise(
  target: Float32Array,
  first: number,
  by: Float32Array,
  weight: number,
  several: number,
): void {
  for (let at = 0; at < by.length; at += 1) {
    const before = target[first + at] ?? 0;
    const more = weight * (by[at] ?? 0);
    target[first + at] = Math.max(before, more) + several * Math.min(before, more);
  }
}

/** Rarity of something that stands in `held` of `all` pieces. */
const rarity = (held: number, all: number): number =>
  Math.log(1 + (all - held + 0.5) / (held + 0.5));

/** Looks for every alternative of a concept in every piece, an alternative a step. */
export function* evidence(index: TextIndex, concept: Concept): Steps<Evidence> {
  const size = index.pieces.length;
  const own = new Float32Array(size);
  const within = new Float32Array(size);
  const meet = ({ parts, weight, origin, derived }: Alternative): void => {
    const several = derived || origin === 'piece' ? 0 : WEIGHTS.several;
    const found: ReadonlyMap<number, Presence>[] = [];
    for (const part of parts) {
      const places = presence(index, part);
      if (places.size === 0) return;
      found.push(places);
    }
    for (const [notice, met] of weakest(found)) {
      const first = index.titles[notice] ?? 0;
      raise(own, first, met.own, weight, several);
      raise(within, first, met.within, weight, several);
    }
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
  for (const alternative of concept.alternatives) {
    yield;
    if (!alternative.derived) meet(alternative);
  }
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
