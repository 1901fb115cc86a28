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

/** A run with more places than this is told apart by its next character. */
const MOST_PLACES = 2000;
/** Runs are not told apart any further from this length on. */
const LONGEST = 6;
/** So far one looks for what stands behind a run wherever it is: a phrase and its sentence go together. */
const MOST_BEHIND = 24;
const CHARACTERS = 0x10000;

/**
 * All runs by which the places of a text are told apart, sorted by code units: of each run that stands in more than a few
 * places comes first itself, then the longer ones that begin with it. Every place is in just one run that is not open. `text`
 * ends with a mark, and runs do not go beyond marks.
 */
export function* sortedGrams(text: Uint16Array, mark: number): Generator<Gram> {
  const counts = new Uint32Array(CHARACTERS);
  const spare = new Uint32Array(text.length);

  /** Sorts places by the character that stands `depth` behind each; gives where each character's places begin. */
  const sortBy = (places: Uint32Array, depth: number): [character: number, first: number][] => {
    const seen: number[] = [];
    for (const place of places) {
      const character = text[place + depth] ?? mark;
      if (counts[character] === 0) seen.push(character);
      counts[character] = (counts[character] ?? 0) + 1;
    }
    seen.sort((a, b) => a - b);
    let first = 0;
    const starts = seen.map((character): [number, number] => {
      const start = first;
      first += counts[character] ?? 0;
      counts[character] = start;
      return [character, start];
    });
    const sorted = spare.subarray(0, places.length);
    for (const place of places) {
      const character = text[place + depth] ?? mark;
      const to = counts[character] ?? 0;
      sorted[to] = place;
      counts[character] = to + 1;
    }
    places.set(sorted);
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
      if (character === mark || !places.every((place) => text[place + next] === character)) break;
      behind += String.fromCharCode(character);
    }
    return behind;
  };

  function* below(places: Uint32Array, prefix: string): Generator<Gram> {
    const starts = sortBy(places, prefix.length);
    for (const [at, [character, first]] of starts.entries()) {
      const own = places.subarray(first, starts[at + 1]?.[1] ?? places.length);
      if (character === mark && prefix === '') continue;
      const gram = prefix + String.fromCharCode(character);
      const open = character !== mark && own.length > MOST_PLACES && gram.length < LONGEST;
      const behind = open || character === mark ? '' : behindAll(own, gram.length);
      yield { gram, places: own, open, behind };
      if (open) yield* below(own, gram);
    }
  }

  const all = new Uint32Array(text.length);
  for (let place = 0; place < text.length; place += 1) all[place] = place;
  yield* below(all, '');
}
