/** Words found in a text at any place, also inside longer words and across them. */
export interface TermFinder {
  /** The known words that stand in a folded run without white space, each once, in the order of their first places. */
  find(run: string): string[];
}

// n95, 2020, 3.5%: what a query keeps together, texts keep together too
const SOLID = /[a-z0-9]+(?:[.%]+[a-z0-9]+)*%?/g;

/** Prepares the search for many words at once. Words have at least two characters. */
export function termFinder(words: Iterable<string>): TermFinder {
  const known = new Set<string>();
  const lengths = new Map<string, number[]>();
  for (const word of words) {
    if (word.length < 2 || known.has(word)) continue;
    known.add(word);
    const start = word.slice(0, 2);
    const all = lengths.get(start);
    if (all === undefined) lengths.set(start, [word.length]);
    else if (!all.includes(word.length)) all.push(word.length);
  }
  return {
    find: (run) => {
      const found = new Set<string>();
      for (let at = 0; at + 1 < run.length; at += 1) {
        const possible = lengths.get(run.slice(at, at + 2));
        if (possible === undefined) continue;
        for (const length of possible) {
          const word = run.slice(at, at + length);
          if (word.length === length && known.has(word)) found.add(word);
        }
      }
      for (const [solid] of run.matchAll(SOLID)) found.add(solid);
      return [...found];
    },
  };
}
