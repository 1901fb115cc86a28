import type { JoinedRuns } from './joined-runs.ts';
import { LONGEST } from './sorted-grams.ts';

const UNIT = 2;

/** Places of a text, by what stands there. */
export interface FreshPlaces {
  /** Of each place as many characters as may tell a run apart, up to the mark and with it; in order. */
  readonly keys: readonly string[];
  readonly places: Uint32Array;
}

/** The places of all notices that are none of the former ones; `moved` has of each former notice which one it is now, or -1. */
export function freshPlaces({ text, starts }: JoinedRuns, moved: Int32Array): FreshPlaces {
  const known = new Set(moved);
  const found: { readonly key: string; readonly place: number }[] = [];
  for (let notice = 0; notice < starts.length - 1; notice += 1) {
    if (known.has(notice)) continue;
    const start = starts[notice] ?? 0;
    const own = text.subarray(start, starts[notice + 1]);
    const run = Buffer.from(own.buffer, own.byteOffset, own.length * UNIT).toString('utf16le');
    for (let at = 0; at < run.length - 1; at += 1)
      found.push({ key: run.slice(at, at + LONGEST), place: start + at });
  }
  found.sort((a, b) => (a.key === b.key ? a.place - b.place : a.key < b.key ? -1 : 1));
  return {
    keys: found.map(({ key }) => key),
    places: Uint32Array.from(found, ({ place }) => place),
  };
}
