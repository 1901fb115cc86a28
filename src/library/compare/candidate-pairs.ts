import type { LibraryEntry } from '../citations/library-index.ts';
import { comparedUnits } from './compared-units.ts';

/** Length of the runs of characters by which two texts are recognised. */
const RUN = 12;
/** Runs that more notices than this share are common phrases (学习贯彻习近平总书记…). */
const COMMON = 4;
/** Shared rare runs from which two notices are worth comparing. */
const ENOUGH = 12;

/** Of so many runs one is kept: enough to recognise a text, and an eighth of the memory. */
const SAMPLE = 8;

// what does not count in a comparison: white space and marks
const MARKS = /[^\p{Script=Han}\p{L}\p{N}]/gu;

/**
 * Pairs of notices that share enough rare runs of words, as `[earlier place, later place]` in `entries`. Each notice is
 * read once and met only through the runs it shares, so the cost grows with the library and not with its square.
 */
export function candidatePairs(
  entries: readonly LibraryEntry[],
): readonly (readonly [number, number])[] {
  // Nearly every run has one holder: a list is made for the second only.
  const first = new Map<number, number>();
  const holders = new Map<number, number[]>();
  for (const [place, entry] of entries.entries()) {
    for (const run of runsOf(entry)) {
      const only = first.get(run);
      const list = holders.get(run);
      if (only === undefined) first.set(run, place);
      else if (list === undefined) holders.set(run, [only, place]);
      else if (list.length <= COMMON) list.push(place);
    }
  }
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    for (const [at, earlier] of list.entries()) {
      for (const later of list.slice(at + 1)) {
        const key = earlier * entries.length + later;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .filter(([, count]) => count >= ENOUGH)
    .map(([key]) => [Math.floor(key / entries.length), key % entries.length] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** One run in eight, chosen by its own characters, so that both texts choose the same ones. */
function runsOf(entry: LibraryEntry): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const { text } of comparedUnits(entry.outline.clauses)) {
    const plain = text.replace(MARKS, '');
    for (let at = 0; at + RUN <= plain.length; at++) {
      const hash = hashOf(plain, at);
      if (hash % SAMPLE === 0) runs.add(hash);
    }
  }
  return runs;
}

/** FNV-1a over the run that begins at `at`. */
function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let place = at; place < at + RUN; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return hash;
}
