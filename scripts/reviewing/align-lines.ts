import type { SourceLine } from '../../src/model/page.ts';
import { squeeze } from '../../src/text/squeeze.ts';

/** Lines of the source that follow one another, and the block of the body that they became; null where none did. */
export interface AlignedLines {
  readonly block: number | null;
  /** Whether they should have become one: the file was corrected here, or something is wrong. */
  readonly lost: boolean;
  readonly lines: readonly SourceLine[];
}

/** How far ahead a line is looked for where the text was corrected or set anew as a table. */
const AHEAD = 600;

/** Shorter lines stand in too many places to be looked for, but as whole blocks. */
const LEAST = 8;

/** Sets the lines of a source beside the blocks of a body, in printed order; every line comes back once. Lines of `apart` are title, number, section or page furniture and belong to no block. */
export function alignLines(
  lines: readonly SourceLine[],
  blocks: readonly string[],
  apart: ReadonlySet<number>,
): readonly AlignedLines[] {
  const plain = blocks.map(squeeze);
  const body = plain.join('');
  const ends: number[] = [];
  for (const text of plain) ends.push((ends.at(-1) ?? 0) + text.length);
  const blockAt = (place: number): number => ends.findIndex((end) => place < end);
  const starts = new Set([0, ...ends]);
  const find = (text: string, place: number): number => {
    if (body.startsWith(text, place)) return place;
    const near = body.indexOf(text, place);
    const whole = starts.has(near) && starts.has(near + text.length);
    const trusted = text.length >= LEAST || whole;
    return near - place <= AHEAD && trusted ? near : -1;
  };
  const groups: { block: number | null; lost: boolean; lines: SourceLine[] }[] = [];
  let place = 0;
  for (const line of lines) {
    const text = squeeze(line.text);
    if (text === '') continue;
    const found = apart.has(line.line) ? -1 : find(text, place);
    const block = found < 0 ? null : blockAt(found);
    const lost = block === null && !apart.has(line.line);
    if (found >= 0) place = found + text.length;
    const last = groups.at(-1);
    if (last !== undefined && last.block === block && last.lost === lost) last.lines.push(line);
    else groups.push({ block, lost, lines: [line] });
  }
  return groups;
}
