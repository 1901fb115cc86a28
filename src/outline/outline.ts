import type { Outline } from '../model/clause.ts';
import type { Problem } from '../model/problem.ts';
import { attachmentLabels } from './attachment-labels.ts';
import { closeTree } from './close.ts';
import type { Draft } from './draft.ts';
import { type FrameRole, frame, type OutlineFront } from './frame.ts';
import { grow } from './grow.ts';
import type { Block } from './read-blocks.ts';
import { region } from './region.ts';

/** Cuts the blocks of a notice before each heading of an attachment; the first text is the notice itself. */
function texts(
  blocks: readonly Block[],
  roles: ReadonlyMap<number, FrameRole>,
): readonly (readonly Block[])[] {
  const starts = blocks.filter(({ index }) => roles.get(index) === 'attachment');
  const bounds = [0, ...starts.map(({ index }) => index), blocks.length];
  return bounds.slice(1).map((end, place) => blocks.slice(bounds[place], end));
}

/**
 * The clause tree of a notice with the ids of its clauses, the blocks that frame it, and what is wrong with the
 * numbering. The only reader of numbering and the only maker of clause ids.
 */
export function outline(blocks: readonly Block[], front: OutlineFront): Outline {
  const roles = frame(blocks, front);
  const [main = [], ...attached] = texts(blocks, roles);
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const grown = (text: readonly Block[], attached: boolean): Draft => {
    const { tree, problems: found } = grow(region(text, roles), front.id, front.bulletin, attached);
    problems.push(...found);
    return tree;
  };
  const clauses = [...closeTree(grown(main, false), '', taken)];
  const labels = attachmentLabels(attached.map(([heading]) => heading?.text ?? ''));
  for (const [place, text] of attached.entries()) {
    const [heading, ...rest] = text;
    const label = labels[place];
    if (!heading || !label) continue;
    const id = `att_${label.number}`;
    taken.add(id);
    const tree = grown(rest, true);
    const own = [heading, ...tree.blocks];
    clauses.push({
      id,
      kind: 'att',
      label: label.label,
      heading: label.heading,
      headingForm: 'standing',
      blocks: own.map(({ index }) => index),
      text: own.map(({ text: words }) => words).join('\n'),
      children: closeTree(tree, `${id}__`, taken),
    });
  }
  const having = (...some: readonly FrameRole[]): readonly number[] =>
    [...roles]
      .flatMap(([index, role]) => (some.includes(role) ? [index] : []))
      .sort((a, b) => a - b);
  return {
    addressees: having('addressee'),
    clauses,
    signOff: having('sign-off'),
    notes: having('enclosures', 'remark'),
    titles: having('title'),
    problems,
  };
}
