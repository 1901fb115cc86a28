import type { Clause } from '../../src/model/clause.ts';
import type { FrontMatter } from '../../src/model/front-matter.ts';
import type { Notice } from '../../src/model/notice.ts';
import { outline } from '../../src/outline/outline.ts';
import { readBlocks } from '../../src/outline/read-blocks.ts';

/** A top-level clause of a real notice: its paragraphs in printed order, the first with its label. */
export interface PooledClause {
  readonly paragraphs: readonly string[];
}

/** What an archive is made of. */
export interface ClausePool {
  /** Clauses numbered 一、, and questions with their answers. */
  readonly sections: readonly PooledClause[];
  readonly questions: readonly PooledClause[];
  readonly fronts: readonly FrontMatter[];
}

/** Characters of a clause that is worth drawing. */
const SHORTEST = 30;
const LONGEST = 2500;

const blocksOf = (clause: Clause): readonly number[] => [
  ...clause.blocks,
  ...clause.children.flatMap(blocksOf),
];

/** The clauses of real notices, those with tables left out, and the notices' front matter. */
export function clausePool(notices: readonly Notice[]): ClausePool {
  const ofKind = (kind: Clause['kind']): readonly PooledClause[] =>
    notices.flatMap(({ front, body }) => {
      const blocks = readBlocks(body);
      return outline(blocks, front).clauses.flatMap((clause): PooledClause[] => {
        if (clause.kind !== kind) return [];
        const own = [...blocksOf(clause)].sort((a, b) => a - b).flatMap((at) => blocks[at] ?? []);
        const size = own.reduce((sum, { text }) => sum + text.length, 0);
        const plain = own.every(({ type }) => type === 'paragraph' || type === 'heading');
        return plain && size >= SHORTEST && size <= LONGEST
          ? [{ paragraphs: own.map(({ text }) => text) }]
          : [];
      });
    });
  return {
    sections: ofKind('sec'),
    questions: ofKind('qa'),
    fronts: notices.map(({ front }) => front),
  };
}
