import type { GramDirectory, GramFile } from '../../model/search-tiers.ts';
import { varintReader } from '../../text/varint.ts';
import { bytesOf } from './bytes-of.ts';
import type { Load } from './load.ts';

/** What the index knows of the beginning of a run: its places, or, of frequent ones, the notices. */
interface Known {
  readonly gram: string;
  /** What stands behind it in all its places. */
  readonly behind: string;
  /** Null where longer runs have the places. */
  readonly places: Int32Array | null;
  readonly notices: ReadonlySet<number>;
}

/** The index of the last entry that is not behind a run, in the order of code units; -1 where all are. */
function lastUpTo(entries: readonly string[], run: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? '') <= run) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** So far back one looks for a run that reaches over the end of what is covered: none of the index is longer. */
const BACK = 6;

/** How much of what is asked for a known run and what stands behind it cover, counted from its beginning; null where they lead elsewhere. */
function reach({ gram, behind }: Known, asked: string): number | null {
  let end = gram.length;
  for (; end < gram.length + behind.length && end < asked.length; end += 1)
    if (behind[end - gram.length] !== asked[end]) return null;
  return end;
}

/** The places that are also, so much later, in the other list. Both ascend. */
function followedBy(places: Int32Array, others: Int32Array, later: number): Int32Array {
  const kept: number[] = [];
  let at = 0;
  for (const place of places) {
    while (at < others.length && (others[at] ?? 0) < place + later) at += 1;
    if (others[at] === place + later) kept.push(place);
  }
  return Int32Array.from(kept);
}

/** Opens the index of runs of some notices: tells for any folded run which of them hold it. Rejects with a `LoadFailure`. */
export function gramSearch(
  load: Load,
  { folder, first, lengths, files }: GramDirectory,
): (run: string) => Promise<ReadonlySet<number>> {
  const firsts = files.split(' ');
  const coded = bytesOf(lengths);
  const sizes = varintReader(coded);
  const starts: number[] = [0];
  while (sizes.at() < coded.length) starts.push((starts.at(-1) ?? 0) + sizes.next() + 1);
  const notices = starts.length - 1;

  const holding = (places: Int32Array): Set<number> => {
    const held = new Set<number>();
    let at = 0;
    for (const place of places) {
      while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= place) at += 1;
      held.add(first + at);
    }
    return held;
  };

  const opened = new Map<number, Promise<{ grams: string[]; entry: (at: number) => Known }>>();
  const openFile = async (file: number) => {
    const [joined, places, behinds] = (await load(`${folder}/${file}.js`)) as GramFile;
    const grams = joined.split(' ');
    const behindEach = behinds.split(' ');
    const bytes = bytesOf(places);
    // Entries have no table of their own: the first look notes where each begins.
    const offsets: number[] = [];
    const reader = varintReader(bytes);
    for (let at = 0; at < grams.length; at += 1) {
      offsets.push(reader.at());
      const count = reader.next();
      if (count === 0) reader.take(Math.ceil(notices / 8));
      else for (let left = count; left > 0; left -= 1) reader.next();
    }
    const entry = (at: number): Known => {
      const gram = grams[at] ?? '';
      const behind = behindEach[at] ?? '';
      const own = varintReader(bytes, offsets[at]);
      const count = own.next();
      if (count === 0) {
        const bits = own.take(Math.ceil(notices / 8));
        const held = new Set<number>();
        for (let notice = 0; notice < notices; notice += 1)
          if (((bits[notice >> 3] ?? 0) >> (notice & 7)) & 1) held.add(first + notice);
        return { gram, behind, places: null, notices: held };
      }
      const list = new Int32Array(count);
      let place = 0;
      for (let next = 0; next < count; next += 1) {
        place += own.next();
        list[next] = place;
      }
      return { gram, behind, places: list, notices: holding(list) };
    };
    return { grams, entry };
  };
  const file = (at: number): ReturnType<typeof openFile> => {
    const asked = opened.get(at) ?? openFile(at);
    opened.set(at, asked);
    asked.catch(() => opened.delete(at));
    return asked;
  };

  /** The longest run of the index with which this one begins, or null. */
  const beginning = async (run: string): Promise<Known | null> => {
    const at = lastUpTo(firsts, run);
    if (at === -1) return null;
    const { grams, entry } = await file(at);
    const place = lastUpTo(grams, run);
    return run.startsWith(grams[place] ?? ' ') ? entry(place) : null;
  };

  /** All places of a frequent run, from the longer ones that begin with it. */
  const everywhere = async (run: string): Promise<Int32Array> => {
    const lists: Int32Array[] = [];
    for (let at = Math.max(0, lastUpTo(firsts, run)); at < firsts.length; at += 1) {
      if (lists.length > 0 && !(firsts[at] ?? '').startsWith(run)) break;
      const { grams, entry } = await file(at);
      grams.forEach((gram, place) => {
        const { places } = gram.startsWith(run) ? entry(place) : { places: null };
        if (places !== null) lists.push(places);
      });
    }
    const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
    let end = 0;
    for (const list of lists) {
      all.set(list, end);
      end += list.length;
    }
    return all.sort();
  };

  /** The places of what follows `covered` characters of a run, told by the part that begins as late as it can. */
  const rest = async (
    run: string,
    covered: number,
  ): Promise<{ from: number; end: number; places: Int32Array } | null> => {
    let rarest = covered;
    for (let from = covered; from > Math.max(0, covered - BACK); from -= 1) {
      const part = run.slice(from);
      const known = await beginning(part);
      const own = known === null ? null : reach(known, part);
      if (known === null || own === null) return null;
      const { places } = known;
      if (places === null && known.gram !== part) return null;
      if (places === null) rarest = from;
      else if (from + own > covered) return { from, end: from + own, places };
    }
    return { from: rarest, end: run.length, places: await everywhere(run.slice(rarest)) };
  };

  return async (run) => {
    const known = await beginning(run);
    const own = known === null ? null : reach(known, run);
    if (known === null || own === null) return new Set();
    if (own === run.length) return known.notices;
    let { places } = known;
    let covered = own;
    // A frequent run with nothing behind it that fits.
    if (places === null) return new Set();
    while (covered < run.length && places.length > 0) {
      const more = await rest(run, covered);
      if (more === null) return new Set();
      places = followedBy(places, more.places, more.from);
      covered = more.end;
    }
    return holding(places);
  };
}
