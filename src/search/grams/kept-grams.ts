import { createHash } from 'node:crypto';
import { readKept, writeKept } from '../kept-file.ts';
import { type CodedGrams, codeGrams, noGrams } from './coded-grams.ts';
import { joinedRuns, MARK, noticesOf } from './joined-runs.ts';
import { gramSorter } from './sorted-grams.ts';
import { updateGrams } from './update-grams.ts';

/** Where the runs of some notices are kept from one build to the next, and by which program. */
export interface GramKeeping {
  readonly path: string;
  readonly version: string;
}

interface Kept {
  readonly most: number;
  readonly hashes: readonly string[];
  readonly starts: readonly number[];
  /** Parted by spaces. */
  readonly grams: string;
  readonly behinds: string;
}

/** With a larger part of the notices new, or gone, sorting everything takes no longer. */
const MOST_CHANGED = 0.2;
/** With more gaps between those that stay, every place takes longer to be moved. */
const MOST_GAPS = 100;
const HASH = 20;

const hashOf = (run: string): string =>
  createHash('sha256').update(run, 'utf16le').digest('base64').slice(0, HASH);

/** Of each former notice which one it is now, or -1; null where most are others. Those that stay keep their order. */
function movedNotices(before: readonly string[], now: readonly string[]): Int32Array | null {
  const places = Map.groupBy(before.keys(), (at) => before[at] ?? '');
  const moved = new Int32Array(before.length).fill(-1);
  let last = -1;
  let kept = 0;
  let gaps = 0;
  for (const [at, hash] of now.entries()) {
    const was = places.get(hash)?.find((place) => place > last);
    if (was === undefined) continue;
    moved[was] = at;
    if (was !== last + 1) gaps += 1;
    last = was;
    kept += 1;
  }
  const changed = Math.max(before.length, now.length) - kept;
  return changed > MOST_CHANGED * before.length || gaps > MOST_GAPS ? null : moved;
}

/** The runs of some notices in order: sorted, or brought up to date from what `keeping` has of the build before, and kept there. */
export function orderedGrams(
  runs: readonly string[],
  keeping: GramKeeping | null,
  most?: number,
): CodedGrams {
  const joined = joinedRuns(runs);
  const sorter = gramSorter(joined.text, MARK, most);
  const sorted = (): CodedGrams => {
    const result = noGrams();
    const notices = noticesOf(joined.starts);
    codeGrams(sorter.all(), joined, (place) => notices[place] ?? 0, result);
    return result;
  };
  if (keeping === null) return sorted();
  const kept = readKept<Kept>(keeping.path, keeping.version);
  const hashes = runs.map(hashOf);
  const moved =
    kept === null || kept.facts.most !== sorter.most
      ? null
      : movedNotices(kept.facts.hashes, hashes);
  const ordered =
    kept === null || moved === null
      ? sorted()
      : updateGrams(
          {
            grams: kept.facts.grams === '' ? [] : kept.facts.grams.split(' '),
            behinds: kept.facts.behinds.split(' '),
            starts: kept.facts.starts,
            bytes: kept.bytes,
          },
          moved,
          joined,
          sorter,
        );
  const facts: Kept = {
    most: sorter.most,
    hashes,
    starts: joined.starts,
    grams: ordered.grams.join(' '),
    behinds: ordered.behinds.join(' '),
  };
  writeKept(keeping.path, keeping.version, facts, [ordered.bytes.bytes()]);
  return ordered;
}
