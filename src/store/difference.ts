import { diffLines } from 'diff';

/** How many characters around a change are shown. */
const AROUND = 18;
const LONGEST = 72;

// Lines of a notice file that differ whenever anything does.
const NOISE = /^contentHash:/u;

/** Cuts a line to the neighbourhood of the place where it begins to differ. */
const clip = (line: string, at: number): string => {
  const from = Math.max(0, at - AROUND);
  const shown = line.slice(from, from + LONGEST);
  return `${from > 0 ? '…' : ''}${shown}${from + LONGEST < line.length ? '…' : ''}`;
};

const firstDifference = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

/** Without what an editor's program puts in and nobody sees: a byte order mark, line ends of two characters. */
const unmarked = (text: string): string => text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');

const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line !== '' && !NOISE.test(line));

/** Gives the lines that differ, `- ` before those of the first text and `+ ` before those of the second, cut to the place of the change. */
export function difference(before: string, after: string): readonly string[] {
  const shown: string[] = [];
  let gone: string[] = [];
  const flush = (come: readonly string[]): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
      const [a, b] = [gone[at], come[at]];
      const place = a === undefined || b === undefined ? 0 : firstDifference(a, b);
      if (a !== undefined) shown.push(`- ${clip(a, place)}`);
      if (b !== undefined) shown.push(`+ ${clip(b, place)}`);
    }
    gone = [];
  };
  for (const { value, added, removed } of diffLines(unmarked(before), unmarked(after))) {
    if (removed) gone = linesOf(value);
    else flush(added ? linesOf(value) : []);
  }
  flush([]);
  return shown;
}
