import { denseText } from './dense-text.ts';

/** A run of an excerpt: plain, the reader's own word, or another word for it. */
export interface Run {
  readonly text: string;
  readonly mark: 'none' | 'own' | 'near';
}

// 。 ； ！ ？ and the end of a line close a sentence, with the closing quotes and brackets behind
const SENTENCE = /[^。；！？\n]*(?:[。；！？][”’』」》）)]*|\n|$)/gu;
/** Characters that an excerpt has at most, as far as sentences allow. */
const ROOM = 130;
const BEFORE = 36;
/** A mark this near to the beginning of its sentence leaves the beginning in place. */
const NEAR_START = 70;
const ELLIPSIS = '……';
// ；” goes on
const GOES_ON = /[；，：][”’』」》）)]*$/u;

type Marked = Uint8Array;
const OWN = 2;
const NEAR = 1;

/** For each unit of the text: whether it belongs to a run that was looked for. */
function marks(text: string, own: readonly string[], near: readonly string[]): Marked {
  const { dense, places } = denseText(text);
  const marked = new Uint8Array(text.length);
  const placeOf = (at: number): number => (places === null ? at : (places[at] ?? 0));
  const put = (runs: readonly string[], kind: number): void => {
    for (const run of runs) {
      if (run === '') continue;
      for (let at = dense.indexOf(run); at !== -1; at = dense.indexOf(run, at + run.length))
        marked.fill(kind, placeOf(at), placeOf(at + run.length - 1) + 1);
    }
  };
  put(near, NEAR);
  put(own, OWN);
  return marked;
}

const KINDS: readonly Run['mark'][] = ['none', 'near', 'own'];

function runsOf(text: string, marked: Marked, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && marked[at] === marked[from]) continue;
    runs.push({ text: text.slice(from, at), mark: KINDS[marked[from] ?? 0] ?? 'none' });
    from = at;
  }
  return runs;
}

/** Marks a whole line: a title. */
export function markLine(text: string, own: readonly string[], near: readonly string[]): Run[] {
  return runsOf(text, marks(text, own, near), 0, text.length);
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** What a sentence says of what was looked for: the more, the longer the words, each counted once. */
function weightOf(text: string, marked: Marked, start: number, end: number): number {
  const said = new Map<string, number>();
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && marked[at] === marked[from]) continue;
    said.set(text.slice(from, at), (marked[from] ?? 0) * (at - from));
    from = at;
  }
  return [...said.values()].reduce((sum, worth) => sum + worth, 0);
}

function sentences(text: string, marked: Marked, from: number): Sentence[] {
  const found: Sentence[] = [];
  for (const match of text.slice(from).matchAll(SENTENCE)) {
    const start = from + match.index;
    const end = start + match[0].trimEnd().length;
    if (end === start) continue;
    found.push({ start, end, weight: weightOf(text, marked, start, end) });
  }
  return found;
}

/** The part of a long sentence that lies around its first mark, from a comma on where there is one. */
function cutLong({ start, end }: Sentence, text: string, marked: Marked): [number, number] {
  let first = start;
  while (first < end && marked[first] === 0) first += 1;
  if (first === end || first - start < NEAR_START) return [start, Math.min(end, start + ROOM)];
  const comma = text.slice(first - BEFORE, first).search(/[，、：]/u);
  const begin = comma === -1 ? first : first - BEFORE + comma + 1;
  return [begin, Math.min(end, begin + ROOM)];
}

/**
 * The sentences of a text that say most of what was looked for, cut at their ends, with the found words marked.
 * `from` skips a numbering that is shown elsewhere.
 */
export function excerpt(
  text: string,
  from: number,
  own: readonly string[],
  near: readonly string[],
): Run[] {
  const marked = marks(text, own, near);
  const all = sentences(text, marked, from);
  let best = 0;
  all.forEach(({ weight }, at) => {
    if (weight > (all[best]?.weight ?? 0)) best = at;
  });
  const chosen = all[best];
  if (chosen === undefined) return [];
  if (chosen.end - chosen.start > ROOM) {
    const [start, end] = cutLong(chosen, text, marked);
    return [
      ...(start > chosen.start || best > 0 ? [{ text: ELLIPSIS, mark: 'none' } as const] : []),
      ...runsOf(text, marked, start, end),
      ...(end < chosen.end ? [{ text: ELLIPSIS, mark: 'none' } as const] : []),
    ];
  }
  let last = best;
  while ((all[last + 1]?.end ?? Number.POSITIVE_INFINITY) - chosen.start <= ROOM) last += 1;
  let first = best;
  const end = all[last]?.end ?? chosen.end;
  while (first > 0 && end - (all[first - 1]?.start ?? 0) <= ROOM) first -= 1;
  const start = all[first]?.start ?? 0;
  const goesOn = (at: number): boolean => GOES_ON.test(text.slice(from, at).trimEnd());
  // What is left out of a sentence is told: the other half may say for whom this one holds.
  return [
    ...(first > 0 && goesOn(start) ? [{ text: ELLIPSIS, mark: 'none' } as const] : []),
    ...runsOf(text.replaceAll('\n', ' '), marked, start, end),
    ...(last < all.length - 1 && goesOn(end) ? [{ text: ELLIPSIS, mark: 'none' } as const] : []),
  ];
}
