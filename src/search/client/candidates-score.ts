import { PLACES } from '../../text/index-tokens.ts';
import type { Found } from './candidates-pagefind.ts';
import type { Concept } from './concepts.ts';
import { WEIGHTS } from './weights.ts';

/** What the index of words found for one concept: for each alternative that was asked for, the notices that hold all its parts. */
export interface Sightings {
  readonly concept: Concept;
  readonly ways: readonly { readonly weight: number; readonly found: readonly Found[] }[];
  /** In how many notices the concept stands: counted, or estimated where it was not asked for. */
  readonly notices: number;
  /** Whether some of its alternatives were not asked for. */
  readonly partly: boolean;
}

interface Place {
  readonly at: number;
  readonly concept: number;
  readonly weight: number;
}

interface Seen {
  readonly best: number[];
  readonly places: Place[];
}

/** Pieces so far apart count as one place: a heading and what it is about. */
const NEAR = 1;
/** Titles are the first pieces of notices. */
const TITLE = 0;

/** The most that words standing near each other say: by concept the best, added up. */
function window(places: readonly Place[], worths: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a.at - b.at);
  let most = 0;
  for (let first = 0; first < sorted.length; first += 1) {
    const start = sorted[first]?.at ?? 0;
    const best = worths.map(() => 0);
    for (let at = first; at < sorted.length && (sorted[at]?.at ?? 0) - start <= NEAR; at += 1) {
      const { concept = 0, weight = 0 } = sorted[at] ?? {};
      best[concept] = Math.max(best[concept] ?? 0, weight);
    }
    most = Math.max(
      most,
      worths.reduce((sum, worth, concept) => sum + worth * (best[concept] ?? 0), 0),
    );
  }
  return most;
}

/** Notices are first told apart by what they say altogether; so many of the best are looked at more closely. */
const CLOSELY = 300;

/**
 * Notices by how well they promise to answer: what they say of the query altogether and, for the best of them, in one place and
 * in the title. `count` is the number of notices in the library.
 */
export function promising(sightings: readonly Sightings[], count: number): Map<number, number> {
  const worths = sightings.map(
    ({ concept, notices }) =>
      concept.weight * Math.log(1 + (count - notices + 0.5) / (Math.min(notices, count) + 0.5)),
  );
  const all = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  const seen = new Map<number, Seen>();
  sightings.forEach(({ ways }, concept) => {
    for (const { weight, found } of ways)
      for (const { notice, places } of found) {
        const known = seen.get(notice) ?? { best: worths.map(() => 0), places: [] };
        seen.set(notice, known);
        known.best[concept] = Math.max(known.best[concept] ?? 0, weight);
        for (const at of places.slice(0, PLACES)) known.places.push({ at, concept, weight });
      }
  });
  const whole = [...seen]
    .map(([notice, { best, places }]) => {
      const said = worths.reduce((sum, worth, concept) => sum + worth * (best[concept] ?? 0), 0);
      return { notice, places, score: WEIGHTS.whole * said * Math.min(1, said / all) };
    })
    .sort((a, b) => b.score - a.score || a.notice - b.notice);
  return new Map(
    whole.map(({ notice, places, score }, rank) => {
      if (rank >= CLOSELY) return [notice, score];
      const near = window(places, worths);
      const title = window(
        places.filter(({ at }) => at === TITLE),
        worths,
      );
      return [
        notice,
        score +
          near * Math.min(1, near / all) ** WEIGHTS.coverage +
          WEIGHTS.heading * title * (title / all),
      ];
    }),
  );
}
