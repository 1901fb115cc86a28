/** A run of characters with the places where it begins: rare ones with all places, frequent ones with the notices only. */
export interface Gram {
  readonly gram: string;
  /** Places in the joined text, ascending. */
  readonly places: Uint32Array;
  /** Whether it is followed by longer ones, which have its places. */
  readonly open: boolean;
  /** What stands behind it in every one of its places, as far as one looked; of open ones nothing. */
  readonly behind: string;
}

/** Enough places for one run. */
const MOST_PLACES = 2000;
/** Runs are not told apart any further from this length on. */
export const LONGEST = 6;
/** So far one looks for what stands behind a run wherever it is: a phrase and its sentence go together. */
const MOST_BEHIND = 24;
const CHARACTERS = 0x10000;

/** Runs of a text that ends with a mark; none goes beyond a mark. */
export interface GramSorter {
  /**
   * All runs by which the places of the text are told apart, sorted by code units: of each run that stands in more than a few
   * places comes first itself, then the longer ones that begin with it. Every place is in just one run that is not open.
   */
  readonly all: () => Generator<Gram>;
  /** Those that begin with `gram`, which stands in just these places, ascending: they are sorted in place. */
  readonly of: (gram: string, places: Uint32Array) => Generator<Gram>;
  /** With more places than this a run is told apart by its next character. */
  readonly most: number;
}

/** Prepares the sorting of a text. With more than `most` places a run is told apart by its next character. */
export function gramSorter(text: Uint16Array, mark: number, most = MOST_PLACES): GramSorter {
  const counts = new Uint32Array(CHARACTERS);
  let spare = new Uint32Array(0);

  /** Sorts places by the character that stands `depth` behind each; gives where each character's places begin. */
  const sortBy = (places: Uint32Array, depth: number): [character: number, first: number][] => {
    if (spare.length < places.length) spare = new Uint32Array(places.length);
    const sorted = spare;
    const { length } = places;
    const seen: number[] = [];
    for (let at = 0; at < length; at += 1) {
      const character = text[(places[at] ?? 0) + depth] ?? mark;
      const count = counts[character] ?? 0;
      if (count === 0) seen.push(character);
      counts[character] = count + 1;
    }
    seen.sort((a, b) => a - b);
    let first = 0;
    const starts = seen.map((character): [number, number] => {
      const start = first;
      first += counts[character] ?? 0;
      counts[character] = start;
      return [character, start];
    });
    for (let at = 0; at < length; at += 1) {
      const place = places[at] ?? 0;
      const character = text[place + depth] ?? mark;
      const to = counts[character] ?? 0;
      sorted[to] = place;
      counts[character] = to + 1;
    }
    places.set(sorted.subarray(0, length));
    for (const character of seen) counts[character] = 0;
    return starts;
  };

  /** What stands behind so many characters in all places alike. */
  const behindAll = (places: Uint32Array, depth: number): string => {
    const [first = 0] = places;
    let behind = '';
    while (behind.length < MOST_BEHIND) {
      const next = depth + behind.length;
      const character = text[first + next] ?? mark;
      if (character === mark) return behind;
      for (let at = 1; at < places.length; at += 1)
        if (text[(places[at] ?? 0) + next] !== character) return behind;
      behind += String.fromCharCode(character);
    }
    return behind;
  };

  function* of(gram: string, places: Uint32Array): Generator<Gram> {
    const isEnd = gram.charCodeAt(gram.length - 1) === mark;
    const open = !isEnd && places.length > most && gram.length < LONGEST;
    const behind = open || isEnd ? '' : behindAll(places, gram.length);
    yield { gram, places, open, behind };
    if (open) yield* below(places, gram);
  }

  function* below(places: Uint32Array, prefix: string): Generator<Gram> {
    const starts = sortBy(places, prefix.length);
    for (const [at, [character, first]] of starts.entries()) {
      if (character === mark && prefix === '') continue;
      const own = places.subarray(first, starts[at + 1]?.[1] ?? places.length);
      yield* of(prefix + String.fromCharCode(character), own);
    }
  }

  return {
    all: () => {
      const places = new Uint32Array(text.length);
      for (let place = 0; place < places.length; place += 1) places[place] = place;
      return below(places, '');
    },
    of,
    most,
  };
}
