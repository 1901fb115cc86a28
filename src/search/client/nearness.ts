import type { Concept } from './concepts.ts';

/** Distance in characters at which words count half as near. */
const HALF = 16;

interface Place {
  readonly at: number;
  readonly end: number;
  readonly concept: number;
}

function places(text: string, concepts: readonly Concept[]): Place[] {
  const found: Place[] = [];
  concepts.forEach(({ alternatives }, concept) => {
    for (const { parts } of alternatives)
      for (const part of parts)
        for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
          found.push({ at, end: at + part.length, concept });
  });
  return found.sort((a, b) => a.at - b.at || a.end - b.end);
}

/** How near to each other the concepts of a query stand in a folded text: 1 side by side, towards 0 far apart; 0 for a single one. */
export function nearness(text: string, concepts: readonly Concept[]): number {
  const all = places(text, concepts);
  const wanted = new Set(all.map(({ concept }) => concept)).size;
  if (wanted < 2) return 0;
  const inside = new Map<number, number>();
  let best = Number.POSITIVE_INFINITY;
  let first = 0;
  for (const { concept, end } of all) {
    inside.set(concept, (inside.get(concept) ?? 0) + 1);
    while (inside.size === wanted) {
      const start = all[first];
      if (start === undefined) break;
      best = Math.min(best, end - start.at);
      const left = (inside.get(start.concept) ?? 0) - 1;
      if (left === 0) inside.delete(start.concept);
      else inside.set(start.concept, left);
      first += 1;
    }
  }
  const words = concepts.reduce((sum, { word }) => sum + word.length, 0);
  return (HALF / (HALF + Math.max(0, best - words))) * (wanted / concepts.length);
}
