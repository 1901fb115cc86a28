import type { Page, SourceLine } from '../model/page.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { decodeText } from './read-encoding.ts';
import { readProblem } from './read-problem.ts';
import type { RadicalTable } from './read-radicals.ts';
import { repairedRadicals } from './repaired-radicals.ts';

// Line ends of all systems: \r\n \n \r, and the rarer ones \u0085 \u2028 \u2029 and the vertical tab
const LINE_END = /\r\n|[\n\r\v\u0085\u2028\u2029]/u;

/** How much of a damaged line is shown. */
const EXCERPT = 40;

const damagedLines = (lines: readonly string[], bulletin: string): readonly Problem[] => {
  const found = lines.flatMap((text, index): Problem[] => {
    const at = text.indexOf('\ufffd');
    if (at < 0) return [];
    const from = Math.max(0, at - EXCERPT / 2);
    return [
      {
        rule: 'damaged-character',
        message: '有无法辨认的字符（显示为“\ufffd”）；请对照原件改正',
        bulletin,
        page: null,
        line: index + 1,
        excerpt: text.slice(from, from + EXCERPT).trim(),
        severity: 'warning',
      },
    ];
  });
  return found;
};

/**
 * Reads a text file in UTF-8, UTF-16 or GB18030 into lines; form feeds part the pages.
 * Empty lines become `gapBefore`; a line of white space alone is kept, as it can be the trace of a page break.
 * `radicals`: what radicals stand for where Unicode does not say; they are made characters again, and that is told.
 */
export function readText(
  bytes: Uint8Array,
  bulletin: string,
  radicals: RadicalTable = {},
): Reading {
  const decoded = decodeText(bytes);
  if (decoded === null) {
    const message =
      '不是可读的文本（可能是二进制文件，或编码不是 UTF-8、UTF-16、GB18030）；请另存为 UTF-8 文本或 PDF 后再放入';
    return { pages: [], problems: [readProblem(bulletin, 'not-text', message)] };
  }
  if (decoded.text.trim() === '') {
    const message = '文件中没有文字；请检查文件是否放错';
    return { pages: [], problems: [readProblem(bulletin, 'empty-source', message)] };
  }
  const source = decoded.text.split(LINE_END);
  const repaired = repairedRadicals(source, bulletin, radicals);
  const pages: SourceLine[][] = [[]];
  let gapBefore = false;
  repaired.lines.forEach((whole, index) => {
    whole.split('\f').forEach((text, part) => {
      if (part > 0) {
        pages.push([]);
        gapBefore = false;
      }
      if (text === '') {
        // What is left of a form feed on a line of its own is not an empty line.
        gapBefore ||= whole === '';
        return;
      }
      pages.at(-1)?.push({ text, line: index + 1, gapBefore });
      gapBefore = false;
    });
  });
  const filled = pages.filter((lines) => lines.length > 0);
  return {
    pages: filled.map((lines): Page => ({ lines })),
    problems: [...damagedLines(source, bulletin), ...repaired.problems],
  };
}
