import { fold } from '../../text/fold.ts';

// 《关于…的通知》, （试行）: marks and spaces, which readers leave out
const MARKS = /[\p{P}\p{S}\s]+/gu;
/** Titles, names of agencies and queries that are remembered. */
const REMEMBERED = 20_000;

const known = new Map<string, string>();

/** A title, or what may name one, as titles are compared: folded, without marks and spaces. The same few are asked for by every query. */
export function bareTitle(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const bare = fold(text).replace(MARKS, '');
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, bare);
  return bare;
}
