import { numeralWord } from '../../text/numeral-word.ts';
import type { TextIndex } from './text-index.ts';

// 一、 1. 3． at the end of a label
const STOP = /[、.．:：]$/;
// (一) → （一）
const HALF = /\(([^()]+)\)/g;
// qa_3 · att_1__qa_3: a question, whose printed label (问：) tells none from another
const QUESTION = /(?:^|__)qa_(\d+)$/;

/** Where a piece stands in its notice: its labels from the top down (三（六）, 问三), and the headings above it, parted by ›. */
export function piecePath(
  { pieces, parent }: Pick<TextIndex, 'pieces' | 'parent'>,
  place: number,
): { readonly label: string; readonly above: string } {
  const labels: string[] = [];
  const headings: string[] = [];
  for (let at = place; at >= 0; at = parent[at] ?? -1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const [id, , label, heading, text] = piece;
    const question = QUESTION.exec(id)?.[1];
    if (question !== undefined) labels.unshift(`问${numeralWord(Number(question))}`);
    else if (label > 0) labels.unshift(text.slice(0, label).trim());
    if (at !== place && heading > 0) headings.unshift(text.slice(label, label + heading).trim());
  }
  return {
    label: labels.map((label) => label.replace(STOP, '').replace(HALF, '（$1）')).join(''),
    above: headings.join(' › '),
  };
}
