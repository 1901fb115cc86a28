import type { LibraryEntry } from '../citations/library-index.ts';
import { comparedUnits } from './compared-units.ts';
import { numberList } from './number-list.ts';

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

/** Room for the place of a notice beside a hash of 32 bits in one exact number. */
const PLACES = 2 ** 21;

/**
 * Pairs of notices that share enough rare runs of words, as `[earlier place, later place]` in `entries`. Each notice is
 * read once and met only through the runs it shares, so the cost grows with the library and not with its square. Runs
 * are kept as sorted numbers: an archive has more of them than a map can hold.
 */
export function candidatePairs(
  entries: readonly LibraryEntry[],
): readonly (readonly [number, number])[] {
  const marks = numberList();
  for (const [place, entry] of entries.entries()) {
    for (const run of runsOf(entry)) marks.push(run * PLACES + place);
  }
  const pairs = numberList();
  const held = marks.sorted();
  for (let at = 0; at < held.length; ) {
    const run = Math.floor((held[at] ?? 0) / PLACES);
    let end = at + 1;
    while (end < held.length && Math.floor((held[end] ?? 0) / PLACES) === run) end += 1;
    if (end - at <= COMMON) {
      for (let one = at; one < end; one += 1) {
        for (let other = one + 1; other < end; other += 1) {
          pairs.push(((held[one] ?? 0) % PLACES) * PLACES + ((held[other] ?? 0) % PLACES));
        }
      }
    }
    at = end;
  }
  const shared = pairs.sorted();
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at < shared.length; ) {
    const key = shared[at] ?? 0;
    let end = at + 1;
    while (end < shared.length && shared[end] === key) end += 1;
    if (end - at >= ENOUGH) found.push([Math.floor(key / PLACES), key % PLACES]);
    at = end;
  }
  return found;
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
