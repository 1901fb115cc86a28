import type { Counterparts } from '../../model/comparison.ts';
import type { Relation } from '../../model/relation.ts';
import { isInterpretation } from '../citations/interpreted-notices.ts';
import type { LibraryEntry } from '../citations/library-index.ts';
import { alignUnits } from './align-units.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { compareNotices } from './compare-notices.ts';
import { comparedUnits } from './compared-units.ts';

/** From this part of the shorter text on, two notices stand side by side; a relation between them asks for less. */
const ALIKE = 0.4;
const ALIKE_WITH_RELATION = 0.2;
/** And a relation of notices that share rare words for less still: a city repeats single sentences of what it carries out. */
const ALIKE_WITH_BOTH = 0.12;
/** A short notice inside a long one is no counterpart: so much of the longer text must be shared too. */
const OF_LONGER = 0.1;

/**
 * Pairs of notices on one matter, clause by clause: those that share enough of their words, of pairs that a relation
 * (贯彻落实) or rare words in common bring together. `cut` parts a text into words. In the order of the library.
 */
export function counterparts(
  entries: readonly LibraryEntry[],
  relations: readonly Relation[],
  cut: (text: string) => readonly string[],
): readonly Counterparts[] {
  const placeOf = new Map(entries.map((entry, place) => [entry.front.id, place]));
  const related = relations.flatMap(
    ({ kind, from, to }): readonly (readonly [number, number])[] => {
      const a = placeOf.get(to);
      const b = placeOf.get(from);
      return kind === 'implements' && a !== undefined && b !== undefined ? [[a, b]] : [];
    },
  );
  const known = new Set(related.map(([a, b]) => pairKey(a, b)));
  const candidates = candidatePairs(entries);
  const sharing = new Set(candidates.map(([a, b]) => pairKey(a, b)));
  const similar = candidates
    .filter(([a, b]) => !known.has(pairKey(a, b)))
    .map(([a, b]) => inTime(entries, a, b));
  return [
    ...related.map(
      (pair) =>
        [pair, sharing.has(pairKey(...pair)) ? ALIKE_WITH_BOTH : ALIKE_WITH_RELATION] as const,
    ),
    ...similar.map((pair) => [pair, ALIKE] as const),
  ].flatMap(([[atA, atB], least]) => {
    const a = entries[atA];
    const b = entries[atB];
    if (a === undefined || b === undefined || explains(a) || explains(b)) return [];
    const likeness = sharedPart(a, b);
    if (likeness < least) return [];
    const rows = compareNotices(a.outline.clauses, b.outline.clauses, cut);
    return [{ a: a.front.id, b: b.front.id, likeness, rows }];
  });
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`;
}

/** The earlier notice first; where a date is missing, the one printed first. */
function inTime(entries: readonly LibraryEntry[], a: number, b: number): readonly [number, number] {
  const dateA = entries[a]?.front.date ?? '';
  const dateB = entries[b]?.front.date ?? '';
  return dateA !== '' && dateB !== '' && dateB < dateA ? [b, a] : [a, b];
}

/** An interpretation repeats its notice; it is reached as such, not compared. */
function explains(entry: LibraryEntry): boolean {
  return isInterpretation(entry.front);
}

/** Which part of the shorter text the other repeats, clause by clause, 0 to 1; 0 where it is next to nothing of the longer. */
function sharedPart(a: LibraryEntry, b: LibraryEntry): number {
  const unitsA = comparedUnits(a.outline.clauses);
  const unitsB = comparedUnits(b.outline.clauses);
  let shared = 0;
  for (const pair of alignUnits(unitsA, unitsB)) {
    const lengthA = unitsA[pair.a]?.text.length ?? 0;
    const lengthB = unitsB[pair.b]?.text.length ?? 0;
    shared += (pair.likeness * (lengthA + lengthB)) / 2;
  }
  const lengths = [unitsA, unitsB].map((units) =>
    units.reduce((sum, unit) => sum + unit.text.length, 0),
  );
  const shorter = Math.min(...lengths);
  if (shorter === 0 || shared < OF_LONGER * Math.max(...lengths)) return 0;
  return Math.min(1, shared / shorter);
}
