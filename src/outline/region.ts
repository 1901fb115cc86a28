import { type Draft, lineage } from './draft.ts';
import type { FrameRole } from './frame.ts';
import type { Label } from './label.ts';
import { questions, type Turn } from './questions.ts';
import type { Block } from './read-blocks.ts';
import { trustedLabels } from './trusted-labels.ts';

/** One text with a numbering of its own — the notice itself or an attachment — and what has been read of its blocks. */
export interface Region {
  readonly blocks: readonly Block[];
  /** By block index, as are the two below. */
  readonly roles: ReadonlyMap<number, FrameRole>;
  readonly labels: ReadonlyMap<number, Label>;
  readonly turns: ReadonlyMap<number, Turn>;
  /** Places in `blocks` where one of the three says something, in order. */
  readonly stops: readonly number[];
}

/** Reads what the outline needs to know of the blocks of one text. */
export function region(blocks: readonly Block[], roles: ReadonlyMap<number, FrameRole>): Region {
  const open = blocks.filter(({ index }) => !roles.has(index));
  const labels = trustedLabels(open);
  const turns = questions(open);
  const stops = blocks.flatMap(({ index }, place) =>
    roles.has(index) || labels.has(index) || turns.has(index) ? [place] : [],
  );
  return { blocks, roles, labels, turns, stops };
}

/** Place in `stops` of the first one below a place in the text. */
function firstStop(stops: readonly number[], place: number): number {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stops[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the series of an open clause is continued below a place in the text before anything above it is. */
export function goesOn(own: Region, place: number, draft: Draft): boolean {
  const above = new Set(
    lineage(draft).flatMap(({ form }) => (form && form !== draft.form ? form : [])),
  );
  for (let next = firstStop(own.stops, place); next < own.stops.length; next += 1) {
    const { index } = own.blocks[own.stops[next] ?? 0] as Block;
    const role = own.roles.get(index);
    if (role && role !== 'remark' && role !== 'addressee') return false;
    if (own.turns.get(index)?.turn === 'question') return false;
    const label = own.labels.get(index);
    if (label?.kind === draft.form) return label.number > draft.number;
    if (label && above.has(label.kind)) return false;
  }
  return false;
}
