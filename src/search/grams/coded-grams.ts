import { type ByteWriter, byteWriter } from './byte-writer.ts';
import type { JoinedRuns } from './joined-runs.ts';
import type { Gram } from './sorted-grams.ts';

const BITS = 8;
/** Stands where the number of places of a run would: what follows are notices. */
const OPEN = new Uint8Array(1);

/** Runs in order, as they are written. */
export interface CodedGrams {
  readonly grams: string[];
  /** Of each, what stands behind it everywhere. */
  readonly behinds: string[];
  /** Of each, where its bytes begin. */
  readonly starts: number[];
  /** Of each, how many places it has and how far each is from the one before; of an open one 0 and one bit a notice. */
  readonly bytes: ByteWriter;
}

/** No runs. */
export const noGrams = (): CodedGrams => ({
  grams: [],
  behinds: [],
  starts: [],
  bytes: byteWriter(),
});

/** Bytes of an open run in a text whose notices begin at these places, the last of which is the end. */
export const openSize = ({ starts }: Pick<JoinedRuns, 'starts'>): number =>
  OPEN.length + Math.ceil((starts.length - 1) / BITS);

/** Appends a run with its places, or as it is written. */
export function appendGram(
  { grams, behinds, starts, bytes }: CodedGrams,
  { gram, behind, coded }: { gram: string; behind: string; coded: Uint8Array | Uint32Array },
): void {
  grams.push(gram);
  behinds.push(behind);
  starts.push(bytes.length());
  if (coded instanceof Uint32Array) bytes.places(coded);
  else bytes.raw(coded);
}

/** Takes all runs from the given one on away again. */
export function cutGrams({ grams, behinds, starts, bytes }: CodedGrams, from: number): void {
  bytes.cut(starts[from] ?? 0);
  for (const list of [grams, behinds, starts]) list.length = from;
}

/** Says that a notice holds an open run. */
export function markNotice(coded: Uint8Array, notice: number): void {
  const at = OPEN.length + (notice >> 3);
  coded[at] = (coded[at] ?? 0) | (1 << (notice & 7));
}

/** Says that a notice does not hold an open run. */
export function unmarkNotice(coded: Uint8Array, notice: number): void {
  const at = OPEN.length + (notice >> 3);
  coded[at] = (coded[at] ?? 0) & ~(1 << (notice & 7));
}

/** Whether a notice holds an open run. */
export const holdsNotice = (coded: Uint8Array, notice: number): boolean =>
  (((coded[OPEN.length + (notice >> 3)] ?? 0) >> (notice & 7)) & 1) === 1;

/** Appends sorted runs; `noticeOf` tells the notice of a place. */
export function codeGrams(
  sorted: Iterable<Gram>,
  joined: JoinedRuns,
  noticeOf: (place: number) => number,
  into: CodedGrams,
): void {
  const holders = (places: Uint32Array): Uint8Array => {
    const coded = new Uint8Array(openSize(joined));
    for (let at = 0; at < places.length; at += 1) markNotice(coded, noticeOf(places[at] ?? 0));
    return coded;
  };
  for (const { gram, behind, places, open } of sorted)
    appendGram(into, { gram, behind, coded: open ? holders(places) : places });
}
