import type { Evidence } from './evidence.ts';
import { nearness } from './nearness.ts';
import type { Steps } from './steps.ts';
import { pieceText, type TextIndex } from './text-index.ts';
import { WEIGHTS } from './weights.ts';

/** A notice as ranked, with its pieces, best first. */
export interface Ranked {
  readonly notice: number;
  readonly score: number;
  /** Share of the query, by rarity, that its best place meets: 0–1. */
  readonly coverage: number;
  readonly pieces: readonly { readonly piece: number; readonly score: number }[];
}

interface Scored {
  readonly piece: number;
  score: number;
  readonly share: number;
}

/** Characters of a clause of usual length. */
const USUAL = 120;
/** Pieces that score less than this share of the best are not looked at closely. */
const CLOSELY = 0.4;

/** First pass: every piece by what it says of the query and how much of the query that is. */
function scorePieces(index: TextIndex, found: readonly Evidence[], all: number): Scored[] {
  const scored: Scored[] = [];
  for (let piece = 0; piece < index.pieces.length; piece += 1) {
    let met = 0;
    let own = 0;
    for (const { worth, own: here, within } of found) {
      met += worth * (within[piece] ?? 0);
      own += worth * (here[piece] ?? 0);
    }
    if (own === 0) continue;
    const share = Math.min(1, met / all);
    const length = (index.starts[piece + 1] ?? 0) - (index.starts[piece] ?? 0);
    const long = 1 + WEIGHTS.length * Math.log2(Math.max(1, length / USUAL));
    const said = (1 - WEIGHTS.own) * met + WEIGHTS.own * own;
    scored.push({ piece, score: (said * share ** WEIGHTS.coverage) / long, share });
  }
  return scored;
}

/** Scores every piece, one that is looked at closely a step, and puts the notices in order. `favour` raises pieces that have what the question asks for. */
export function* rank(
  index: TextIndex,
  found: readonly Evidence[],
  favour: (text: string) => number,
): Steps<Ranked[]> {
  const all = found.reduce((sum, { worth }) => sum + worth, 0);
  if (all === 0) return [];
  const scored = scorePieces(index, found, all);
  const top = scored.reduce((most, { score }) => Math.max(most, score), 0);
  const concepts = found.map(({ concept }) => concept);
  const byNotice = new Map<number, Scored[]>();
  for (const it of scored) {
    if (it.score >= CLOSELY * top) {
      yield;
      const text = pieceText(index, it.piece);
      it.score *= favour(text) * (1 + WEIGHTS.near * nearness(text, concepts));
    }
    const notice = index.notice[it.piece] ?? -1;
    const others = byNotice.get(notice);
    if (others === undefined) byNotice.set(notice, [it]);
    else others.push(it);
  }
  const ranked = [...byNotice].map(([notice, pieces]): Ranked => {
    const first = index.titles[notice] ?? 0;
    let whole = 0;
    let title = 0;
    for (const { worth, own } of found) {
      let best = 0;
      for (const { piece } of pieces) best = Math.max(best, own[piece] ?? 0);
      whole += worth * best;
      title += worth * (own[first] ?? 0);
    }
    pieces.sort((a, b) => b.score - a.score || a.piece - b.piece);
    const clauses = [1, WEIGHTS.second, WEIGHTS.third, WEIGHTS.fourth].reduce(
      (sum, share, at) => sum + share * (pieces[at]?.score ?? 0),
      0,
    );
    return {
      notice,
      score:
        clauses +
        WEIGHTS.whole * whole * Math.min(1, whole / all) +
        WEIGHTS.heading * title * (title / all),
      coverage: pieces.reduce((most, { share }) => Math.max(most, share), 0),
      pieces,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.notice - b.notice);
}
