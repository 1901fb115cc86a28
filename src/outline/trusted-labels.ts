import { type Label, type LabelKind, readLabel } from './label.ts';
import type { Block } from './read-blocks.ts';

const FEW = 40;
// …的； ／ …。 — a label with such an end is a clause with its text, not a heading
const SENTENCE_END = /[。；：，、！？:;,!?…]$/;

/**
 * The numbering of each block of one text, by block index. Words that only look numbered (第五条规定…, 一、二级医院…)
 * count where they continue the series they would belong to.
 */
export function trustedLabels(blocks: readonly Block[]): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const last = new Map<LabelKind, number>();
  for (const block of blocks) {
    if (block.type !== 'paragraph' && block.type !== 'heading') continue;
    const label = readLabel(block.text);
    if (!label) continue;
    const before = last.get(label.kind) ?? 0;
    const fits =
      label.number === before + 1 || (label.key.includes('-') && label.number === before);
    if (label.doubtful && !fits && block.depth === 0) continue;
    last.set(label.kind, label.number);
    labels.set(block.index, label);
  }
  return labels;
}

/** Whether a numbered block is nothing but a heading: a Markdown heading, or a few words without an end. */
export function looksStanding(block: Block, label: Label): boolean {
  if (block.depth > 0) return true;
  const words = block.text.slice(label.length).trim();
  return words.length > 0 && words.length <= FEW && !SENTENCE_END.test(words);
}
