import { openSize } from './coded-grams.ts';
import type { JoinedRuns } from './joined-runs.ts';

const SEVEN_BITS = 128;
const LOW_BITS = 0x7f;

/** Runs in order as an earlier build wrote them, see `CodedGrams`, and where its notices began. */
export interface FormerGrams {
  readonly grams: readonly string[];
  readonly behinds: readonly string[];
  readonly bytes: Buffer;
  readonly starts: readonly number[];
}

/** Former runs one after the other. */
export interface PlaceReader {
  /** Whether the next one is open. */
  readonly isOpen: () => boolean;
  /** The next one, which is open, as it was written. */
  readonly notices: () => Uint8Array;
  /**
   * Where the places of the next one, which is not open, are now, good until it is asked again; whether they are all still there;
   * and as they were written, where none has moved.
   */
  readonly places: () => { places: Uint32Array; isWhole: boolean; coded: Uint8Array | null };
}

/** Gone instead of moved. */
const GONE = -1 << 31;

/** Neighbours that moved by as much, or are gone: how far they reach, and by how much they moved. */
function stretchesOf(
  moved: Int32Array,
  starts: readonly number[],
  joined: JoinedRuns,
): { ends: Uint32Array; shifts: Int32Array } {
  const ends: number[] = [];
  const shifts: number[] = [];
  for (const [was, now] of moved.entries()) {
    const shift = now === -1 ? GONE : (joined.starts[now] ?? 0) - (starts[was] ?? 0);
    if (shift !== shifts.at(-1)) {
      ends.push(0);
      shifts.push(shift);
    }
    ends[ends.length - 1] = starts[was + 1] ?? 0;
  }
  return { ends: Uint32Array.from(ends), shifts: Int32Array.from(shifts) };
}

/** Reads former runs; `moved` has of each former notice which one it is now, or -1. */
export function placeReader(
  { bytes, starts }: FormerGrams,
  moved: Int32Array,
  joined: JoinedRuns,
): PlaceReader {
  const { ends, shifts } = stretchesOf(moved, starts, joined);
  const size = openSize({ starts });
  let places = new Uint32Array(0);
  let from = 0;
  return {
    isOpen: () => bytes[from] === 0,
    notices: () => {
      from += size;
      return bytes.subarray(from - size, from);
    },
    places: () => {
      const start = from;
      let at = from;
      const varint = (): number => {
        let value = 0;
        let bits = 0;
        for (;;) {
          const byte = bytes[at++] ?? 0;
          value |= (byte & LOW_BITS) << bits;
          if (byte < SEVEN_BITS) return value;
          bits += 7;
        }
      };
      const count = varint();
      if (places.length < count) places = new Uint32Array(count * 2);
      const into = places;
      let place = 0;
      let kept = 0;
      let isMoved = false;
      let stretch = 0;
      let end = ends[0] ?? 0;
      let shift = shifts[0] ?? 0;
      for (let left = count; left > 0; left -= 1) {
        place += varint();
        while (place >= end) {
          stretch += 1;
          end = ends[stretch] ?? Number.POSITIVE_INFINITY;
          shift = shifts[stretch] ?? 0;
        }
        if (shift === GONE) continue;
        if (shift !== 0) isMoved = true;
        into[kept] = place + shift;
        kept += 1;
      }
      from = at;
      const isWhole = kept === count;
      const coded = isWhole && !isMoved ? bytes.subarray(start, at) : null;
      return { places: into.subarray(0, kept), isWhole, coded };
    },
  };
}
