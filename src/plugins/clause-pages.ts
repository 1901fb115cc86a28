import type { Clause } from '../model/clause.ts';
import type { Block } from '../outline/read-blocks.ts';
import type { PageBreak } from './block-marks.ts';

/** First and last printed page of a clause with all below it. */
export type ClausePages = ReadonlyMap<string, readonly [number, number]>;

const SEEN = /\S/gu;

function blocksOf(clause: Clause): readonly number[] {
  return [...clause.blocks, ...clause.children.flatMap(blocksOf)];
}

/** The printed pages of each clause, where they are certain: `first` is the page on which the notice begins. */
export function clausePages(
  clauses: readonly Clause[],
  blocks: readonly Block[],
  breaks: readonly PageBreak[],
  first: number | null,
): ClausePages {
  const ends: number[] = [];
  let counted = 0;
  for (const block of blocks) {
    counted += block.text.match(SEEN)?.length ?? 0;
    ends.push(counted);
  }
  const pageAt = (offset: number): number | null => {
    const passed = breaks.filter((one) => one.offset <= offset);
    return passed.length === 0 ? first : (passed.at(-1)?.page ?? null);
  };
  const pages = new Map<string, readonly [number, number]>();
  const walk = (clause: Clause): void => {
    const own = blocksOf(clause);
    const begin = ends[Math.min(...own) - 1] ?? 0;
    const end = (ends[Math.max(...own)] ?? 1) - 1;
    const [from, to] = [pageAt(begin), pageAt(Math.max(begin, end))];
    if (own.length > 0 && from !== null && to !== null) pages.set(clause.id, [from, to]);
    for (const child of clause.children) walk(child);
  };
  for (const clause of clauses) walk(clause);
  return pages;
}
