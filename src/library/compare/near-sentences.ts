import { splitSentences } from '../facts/split-sentences.ts';
import type { ComparedUnit } from './compared-units.ts';
import { bigrams } from './likeness.ts';

/** The bounds of a sentence in the text of its clause. */
export type SentenceBounds = readonly [start: number, end: number];

/** Two sentences that speak of one thing, of clauses that do not stand beside each other: their clauses by place, their bounds. */
export interface NearSentences {
  readonly a: number;
  readonly b: number;
  readonly inA: SentenceBounds;
  readonly inB: SentenceBounds;
}

/** So many pairs of characters must stand in the two sentences and in no other clause of the two notices. */
const RARE = 5;
/** And so much of the shorter sentence must they be: a name alone makes no answer. */
const SHARE = 0.15;

// 《…》: a document that both cite
const CITED = /《[^《》]*》/gu;

/** Sentences that share words which no other clause of either notice has; not of clauses that are partners (place in `a` to place in `b`). */
export function nearSentences(
  a: readonly ComparedUnit[],
  b: readonly ComparedUnit[],
  partner: ReadonlyMap<number, number>,
): readonly NearSentences[] {
  const rare = rareGrams(a, b, partner);
  return [...rare].flatMap(([pair, grams]) => {
    const [placeA = 0, placeB = 0] = pair.split(' ').map(Number);
    if (grams.size < RARE) return [];
    const inB = sentences(b[placeB]);
    return sentences(a[placeA]).flatMap((one) =>
      inB.flatMap((other) => {
        const shared = [...one.grams].filter((gram) => grams.has(gram) && other.grams.has(gram));
        const shorter = Math.min(one.grams.size, other.grams.size);
        return shared.length >= RARE && shared.length >= SHARE * shorter
          ? [{ a: placeA, b: placeB, inA: one.bounds, inB: other.bounds }]
          : [];
      }),
    );
  });
}

/** The pairs of characters that one clause of each notice has and no other, by the places of the two. */
function rareGrams(
  a: readonly ComparedUnit[],
  b: readonly ComparedUnit[],
  partner: ReadonlyMap<number, number>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const inB = placesOf(b);
  const found = new Map<string, Set<string>>();
  for (const [gram, [placeA, ...others]] of placesOf(a)) {
    const [placeB, ...more] = inB.get(gram) ?? [];
    if (placeA === undefined || placeB === undefined) continue;
    if (others.length > 0 || more.length > 0 || partner.get(placeA) === placeB) continue;
    const pair = `${placeA} ${placeB}`;
    found.set(pair, (found.get(pair) ?? new Set()).add(gram));
  }
  return found;
}

/** In which clauses each pair of characters stands. */
function placesOf(units: readonly ComparedUnit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { text, isHeading }] of units.entries()) {
    if (isHeading) continue;
    for (const gram of gramsOf(text)) places.set(gram, [...(places.get(gram) ?? []), place]);
  }
  return places;
}

function sentences(unit: ComparedUnit | undefined) {
  const text = unit?.text ?? '';
  return splitSentences(text).map((bounds) => ({
    bounds,
    grams: new Set(gramsOf(text.slice(...bounds))),
  }));
}

function gramsOf(text: string): Iterable<string> {
  return bigrams(text.replace(CITED, '')).counts.keys();
}
