import type { Page } from '../model/page.ts';
import { squeeze } from '../text/squeeze.ts';
import { printWidth } from '../text/width.ts';

/** A printed line with what the layout says of it. */
export interface Line {
  /** Without the white space around it. */
  readonly text: string;
  /** Without any white space: the characters that must not be lost. */
  readonly plain: string;
  /** Line of the source, from 1. */
  readonly line: number;
  /** Page of the source, from 0; 0 throughout where the source has no pages. */
  readonly page: number;
  readonly gapBefore: boolean;
  /** Empty source lines before it, as far as line numbers tell. */
  readonly blanks: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Columns of the text. */
  readonly width: number;
  /** Whether white space stands after the text. */
  readonly trailing: boolean;
}

const UNSEEN = /[\s\u200b-\u200d\u2060\ufeff]/u;

/** How many unseen characters a text begins with; a loop, since an anchored pattern is slow on long runs of spaces. */
function leadOf(text: string): number {
  let at = 0;
  while (at < text.length && UNSEEN.test(text[at] ?? '')) at += 1;
  return at;
}

/** Where the unseen characters at the end of a text begin. */
function tailOf(text: string): number {
  let at = text.length;
  while (at > 0 && UNSEEN.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Gives all lines of a source in order with their measures; lines of white space alone become gaps. */
export function linesOf(pages: readonly Page[]): readonly Line[] {
  const lines: Line[] = [];
  let last = 0;
  let gap = false;
  pages.forEach(({ lines: printed }, page) => {
    for (const { text: raw, line, gapBefore, columns } of printed) {
      const plain = squeeze(raw);
      gap ||= gapBefore;
      if (plain === '') {
        gap = true;
        continue;
      }
      const tight = plain.length === raw.length;
      const lead = tight ? 0 : leadOf(raw);
      const tail = tight ? raw.length : tailOf(raw);
      const text = raw.slice(lead, tail);
      lines.push({
        text,
        plain,
        line,
        page,
        gapBefore: gap,
        blanks: Math.max(0, line - last - 1),
        indent: printWidth(raw.slice(0, lead)),
        width: columns ?? printWidth(text),
        trailing: tail < raw.length,
      });
      last = line;
      gap = false;
    }
  });
  return lines;
}

/** Characters of lines, white space aside. */
export function countCharacters(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.plain.length, 0);
}
