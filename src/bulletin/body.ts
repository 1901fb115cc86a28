import { readNumbering } from '../text/numbering.ts';
import { tightenSpaces } from '../text/spacing.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Line } from './line.ts';
import { isAgencyLine, isAttachmentLabel } from './line-kinds.ts';
import { escapeCell, escapeMarkdown } from './markdown.ts';
import { recordTable } from './record-table.ts';
import { tableAt } from './table.ts';
import type { Unit } from './units.ts';

/** One block of Markdown with the lines that it was made of. */
export interface BodyBlock {
  readonly markdown: string;
  readonly lines: readonly Line[];
  /** Words of the block as a reader sees them. */
  readonly text: string;
  /** Whether it is the heading of an attachment or issued text. */
  readonly attachment: boolean;
}

/** Longest heading that stands alone. */
const LONGEST_HEADING = 60;

/** Turns the units of a body into blocks of Markdown; `titles` gives the units that head an attachment or issued text, by first unit. */
export function bodyBlocks(
  units: readonly Unit[],
  titles: ReadonlyMap<number, number>,
): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  for (let at = 0; at < units.length; ) {
    const unit = units[at];
    if (unit === undefined) break;
    const end = titles.get(at);
    if (end !== undefined) {
      const parts = units.slice(at, end);
      const text = parts.map((part) => tightenSpaces(part.text)).reduce(joinHeading);
      blocks.push({
        markdown: `# ${escapeMarkdown(text)}`,
        lines: parts.flatMap((part) => part.lines),
        text,
        attachment: true,
      });
      at = end;
      continue;
    }
    const table = recordTable(units, at) ?? tableFrom(units, at);
    if (table !== null) {
      blocks.push(table.block);
      at = table.next;
      continue;
    }
    blocks.push(paragraph(units, at));
    at += 1;
  }
  return blocks;
}

/** 附件1 and the signing agencies stand apart from the title; a title over two lines is closed up. */
function joinHeading(before: string, after: string): string {
  return isAttachmentLabel(before) || isAgencyLine(before) ? `${before} ${after}` : before + after;
}

function tableFrom(
  units: readonly Unit[],
  at: number,
): { readonly block: BodyBlock; readonly next: number } | null {
  if (!/^\p{Script=Han}{1,6}\s+\p{Script=Han}{2,20}$/u.test(units[at]?.lines[0]?.text ?? ''))
    return null;
  const lines: Line[] = [];
  const ends: number[] = [];
  for (let next = at; next < units.length && next < at + 400; next += 1) {
    lines.push(...(units[next]?.lines ?? []));
    ends.push(lines.length);
  }
  const found = tableAt(lines, 0);
  if (found === null) return null;
  const whole = ends.filter((end) => end <= found.to).length;
  const taken = ends[whole - 1] ?? 0;
  if (taken !== found.to) return null;
  const rows = [found.header, ...found.rows.map(({ label, cell }) => [label, cell] as const)];
  const shown = rows.map((row) => row.map((cell) => tightenSpaces(cell)));
  const markdown = [
    `| ${(shown[0] ?? []).map(escapeCell).join(' | ')} |`,
    '| --- | --- |',
    ...shown.slice(1).map((row) => `| ${row.map(escapeCell).join(' | ')} |`),
  ].join('\n');
  const text = shown.map((row) => row.join(' ').trim()).join('\n');
  return {
    block: { markdown, lines: lines.slice(0, taken), text, attachment: false },
    next: at + whole,
  };
}

function paragraph(units: readonly Unit[], at: number): BodyBlock {
  const unit = units[at] as Unit;
  const text = tightenSpaces(unit.text);
  const depth = headingDepth(units, at, text);
  const escaped = escapeMarkdown(text);
  return {
    markdown:
      depth === 0
        ? escaped
        : `${'#'.repeat(depth)} ${escaped.replace(/(?<!#)(?<hashes>#+)$/u, '\\$<hashes>')}`,
    lines: unit.lines,
    text,
    attachment: false,
  };
}

/** Depth of a heading that stands alone; 0 for a paragraph. */
function headingDepth(units: readonly Unit[], at: number, text: string): number {
  const numbering = readNumbering(text);
  if (numbering === null) return 0;
  const rest = squeeze(text).slice(squeeze(numbering.label).length);
  switch (numbering.level) {
    case 'part':
    case 'chapter':
      return rest.length <= LONGEST_HEADING && !/[。；：，]/u.test(rest) ? 2 : 0;
    case 'division':
      return rest.length <= LONGEST_HEADING && !/[。；：，]/u.test(rest) ? 3 : 0;
    case 'sec':
      return stands(rest) ? 2 : 0;
    case 'sub':
      return stands(rest) && !isListItem(units, at, numbering.level) ? 3 : 0;
    case 'item':
    case 'point':
      return stands(rest) && heads(units, at, numbering.level) ? 4 : 0;
    default:
      return 0;
  }
}

/** A heading ends in no mark of a sentence, a question aside. */
function stands(rest: string): boolean {
  return (
    rest !== '' &&
    rest.length <= LONGEST_HEADING &&
    !/[。；;！]/u.test(rest) &&
    !/[，,：:、.]$/u.test(rest)
  );
}

/** Items of one level that follow each other without text between are a list. */
function isListItem(units: readonly Unit[], at: number, level: string): boolean {
  const next = readNumbering(units[at + 1]?.text ?? '');
  const before = readNumbering(units[at - 1]?.text ?? '');
  return (
    (next?.level === level || before?.level === level) &&
    !heads(units, at, level) &&
    next?.level === level
  );
}

/** Whether text or a deeper level follows, so that the unit heads something. */
function heads(units: readonly Unit[], at: number, level: string): boolean {
  const next = units[at + 1];
  if (next === undefined) return false;
  const below = readNumbering(next.text);
  if (below === null) return /[。；：:]$/u.test(next.plain) && !isAgencyLine(next.text);
  const order = ['sec', 'sub', 'item', 'point', 'circle'];
  return order.indexOf(below.level) > order.indexOf(level);
}
