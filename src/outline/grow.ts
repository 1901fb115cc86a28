import type { Problem } from '../model/problem.ts';
import { type Draft, lineage, nextNumber, open, openNumbered, root } from './draft.ts';
import { home } from './home.ts';
import type { Label } from './label.ts';
import { isDivision, rank } from './levels.ts';
import { numberingCheck } from './numbering-problem.ts';
import { placeOf } from './parent.ts';
import type { Turn } from './questions.ts';
import type { Block } from './read-blocks.ts';
import { goesOn, type Region } from './region.ts';
import { looksStanding } from './trusted-labels.ts';

/** The tree of one text, and what is wrong with its numbering. */
export interface Grown {
  readonly tree: Draft;
  readonly problems: readonly Problem[];
}

function isStanding(region: Region, place: number, label: Label, parent: Draft): boolean {
  const block = region.blocks[place] as Block;
  if (isDivision(label.kind)) return true;
  if (label.kind === 'art' || !looksStanding(block, label)) return false;
  if (block.depth > 0) return true;
  const next = region.blocks[place + 1];
  if (!next || region.roles.has(next.index)) return false;
  const below = region.labels.get(next.index);
  if (below) return rank(below.kind) > rank(label.kind) && below.number === 1;
  // In a list of bare names the last one is no heading of what follows the list.
  return !parent.children.some((one) => {
    const first = one.blocks[0];
    return one.form === label.kind && !one.standing && first && looksStanding(first, label);
  });
}

function openParagraph(region: Region, place: number, top: Draft, block: Block): Draft {
  const line = lineage(top);
  const article = line.find(({ kind }) => kind === 'art');
  if (!article) {
    const parent = home(region, place, top);
    return open(parent, 'p', nextNumber(parent, 'p'), block, { standing: block.depth > 0 });
  }
  const going = line
    .slice(0, line.indexOf(article))
    .find((one) => one.form !== null && goesOn(region, place, one));
  if (going) return open(going, 'p', nextNumber(going, 'p'), block);
  if (nextNumber(article, 'para') === 1) open(article, 'para', 1, null);
  return open(article, 'para', nextNumber(article, 'para'), block);
}

function openQuestion(tree: Draft, block: Block, turn: Turn): Draft {
  return open(tree, 'qa', nextNumber(tree, 'qa'), block, {
    label: turn.label === '' ? null : turn.label,
    labelLength: turn.length,
    standing: true,
  });
}

/** An unnumbered Markdown heading closes what stands below a heading of its own depth. */
function closeBelow(top: Draft, depth: number): Draft {
  const open = lineage(top).find(({ kind, blocks }) => {
    const own = blocks[0]?.depth ?? 0;
    return kind === 'root' || (own > 0 && own < depth);
  });
  return open ?? top;
}

/**
 * Builds the tree of one text from its blocks, in order. Tables right below the heading of an attachment go to the
 * root itself.
 */
export function grow(region: Region, notice: string, bulletin: string, attached: boolean): Grown {
  const tree = root();
  const numbering = numberingCheck(notice, bulletin);
  const problems: Problem[] = [];
  let top = tree;
  let leaf: Draft | null = attached ? tree : null;
  for (const [place, block] of region.blocks.entries()) {
    const role = region.roles.get(block.index);
    const turn = region.turns.get(block.index);
    const label = region.labels.get(block.index);
    if (role !== undefined) {
      // What is signed, or lists its attachments, is over; a remark in brackets may stand anywhere.
      if (role !== 'remark' && role !== 'addressee') [top, leaf] = [tree, null];
    } else if (turn?.turn === 'question') {
      top = openQuestion(tree, block, turn);
      leaf = top;
    } else if (turn?.turn === 'answer' && top.kind === 'qa' && top.blocks.length === 1) {
      top.blocks.push(block);
    } else if (label) {
      const { parent, kind } = placeOf(region, place, top, label);
      const standing = isStanding(region, place, label, parent);
      top = openNumbered(parent, kind, label, block, standing);
      leaf = top;
      const problem = numbering.check(top);
      if (problem) problems.push(problem);
    } else if (leaf && block.type !== 'paragraph' && block.type !== 'heading') {
      leaf.blocks.push(block);
    } else {
      if (block.depth > 0) top = closeBelow(top, block.depth);
      leaf = openParagraph(region, place, top, block);
      top = leaf.kind === 'p' || leaf.kind === 'para' ? (leaf.parent ?? tree) : leaf;
    }
  }
  return { tree, problems };
}
