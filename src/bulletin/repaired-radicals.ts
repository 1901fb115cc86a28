import type { Problem } from '../model/problem.ts';
import { fixRadicals, type RadicalTable } from './read-radicals.ts';

// Radicals that stand where characters were printed, in text that came out of a PDF: ⾏政 ⼈⺠ 部⻔. Rare characters that a
// PDF gives by mistake are left: whoever types a text may mean them, and nobody means a radical.
const RADICAL = /[\u2e80-\u2fd5]/gu;

/** Characters of a damaged line that are shown. */
const EXCERPT = 40;

/** Lines in which characters stand for radicals, and what tells of it. */
interface Repaired {
  readonly lines: readonly string[];
  /** One that counts them and names the first line; none where the lines hold no radicals. */
  readonly problems: readonly Problem[];
}

/** Gives lines with the characters that were printed where radicals stand, as long as they were, and tells how many. */
export function repairedRadicals(
  source: readonly string[],
  bulletin: string,
  table: RadicalTable,
): Repaired {
  const seen = new Map<string, string>();
  let count = 0;
  let first: number | null = null;
  const lines = source.map((text, at) =>
    text.replace(RADICAL, (char) => {
      const printed = fixRadicals(char, table);
      if (printed === char) return char;
      count += 1;
      first ??= at;
      seen.set(char, printed);
      return printed;
    }),
  );
  if (first === null) return { lines, problems: [] };
  const pairs = [...seen].slice(0, 3).map(([radical, char]) => `“${radical}”读作“${char}”`);
  return {
    lines,
    problems: [
      {
        rule: 'repaired-radicals',
        message: `文件由 PDF 转出，有 ${count} 处以部首代替汉字，已还原（${pairs.join('，')}${seen.size > pairs.length ? ' 等' : ''}）；引用时请以还原后的文字为准`,
        bulletin,
        page: null,
        line: first + 1,
        excerpt: (source[first] ?? '').trim().slice(0, EXCERPT),
        severity: 'info',
      },
    ],
  };
}
