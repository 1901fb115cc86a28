import {
  appendGram,
  type CodedGrams,
  codeGrams,
  cutGrams,
  holdsNotice,
  markNotice,
  noGrams,
  openSize,
  unmarkNotice,
} from './coded-grams.ts';
import { freshPlaces } from './fresh-places.ts';
import { type JoinedRuns, noticeAt } from './joined-runs.ts';
import { type FormerGrams, placeReader } from './place-reader.ts';
import { placesOf } from './places-of.ts';
import type { GramSorter } from './sorted-grams.ts';

const isInPlace = (now: number, was: number): boolean => now === -1 || now === was;

/**
 * The runs of a text whose notices mostly stood in a former one, in the same order: places move with their notice, and only runs
 * that gain or lose a place are told apart anew. `moved` has of each former notice which one it is now, or -1. Gives what sorting
 * everything would.
 */
export function updateGrams(
  former: FormerGrams,
  moved: Int32Array,
  joined: JoinedRuns,
  sorter: GramSorter,
): CodedGrams {
  const result = noGrams();
  const fresh = freshPlaces(joined, moved);
  const reader = placeReader(former, moved, joined);
  const noticeOf = (place: number): number => noticeAt(joined.starts, place);
  /** The former run that comes next. */
  let next = 0;

  const add = (gram: string, places: Uint32Array): number => {
    codeGrams(sorter.of(gram, places), joined, noticeOf, result);
    return places.length;
  };

  const inPlace = moved.length === joined.starts.length - 1 && moved.every(isInPlace);
  const gone = [...moved.keys()].filter((notice) => moved[notice] === -1);

  /** The notices that hold an open run, in the order of now; new ones are those of the new places. */
  const holders = (was: Uint8Array, from: number, to: number): Uint8Array => {
    const coded = inPlace ? Uint8Array.from(was) : new Uint8Array(openSize(joined));
    if (inPlace) for (const notice of gone) unmarkNotice(coded, notice);
    else
      for (let notice = 0; notice < moved.length; notice += 1) {
        const now = moved[notice] ?? -1;
        if (now !== -1 && holdsNotice(was, notice)) markNotice(coded, now);
      }
    for (let at = from; at < to; at += 1) markNotice(coded, noticeOf(fresh.places[at] ?? 0));
    return coded;
  };

  /** Brings the next former run up to date, with the new places from `from` to `to` that begin with it; gives how many it has now. */
  const update = (gram: string, from: number, to: number): number => {
    const behind = former.behinds[next] ?? '';
    next += 1;
    if (reader.isOpen()) {
      const slot = result.grams.length;
      const coded = holders(reader.notices(), from, to);
      appendGram(result, { gram, behind, coded });
      const count = below(gram, from, to);
      if (count > sorter.most) return count;
      cutGrams(result, slot);
      return count === 0 ? 0 : add(gram, placesOf(joined.text, gram));
    }
    const { places, coded, isWhole } = reader.places();
    if (isWhole && from === to) {
      appendGram(result, { gram, behind, coded: coded ?? places });
      return places.length;
    }
    const all = new Uint32Array(places.length + to - from);
    all.set(places);
    all.set(fresh.places.subarray(from, to), places.length);
    return all.length === 0 ? 0 : add(gram, all.sort());
  };

  /** Goes through all that begins with an open run, old and new; gives how many places that are. */
  const below = (prefix: string, from: number, to: number): number => {
    let count = 0;
    let at = from;
    for (;;) {
      const gram = former.grams[next];
      const known = gram?.startsWith(prefix) ? gram : null;
      const own = at < to ? (fresh.keys[at] ?? '').slice(0, prefix.length + 1) : null;
      if (known === null && own === null) return count;
      let end = at;
      if (own !== null && (known === null || own <= known))
        while (end < to && fresh.keys[end]?.startsWith(own)) end += 1;
      count +=
        known !== null && (own === null || known <= own)
          ? update(known, at, end)
          : add(own ?? '', fresh.places.slice(at, end).sort());
      at = end;
    }
  };

  below('', 0, fresh.places.length);
  return result;
}
