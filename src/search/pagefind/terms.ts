/** Words found in a text at any place, also inside longer words and across them. */
export interface TermFinder {
  /** The known words that begin in a part of a folded run without white space, each once, in the order of their first places. */
  find(run: string, from?: number, to?: number): string[];
}

/** A beginning of known words. */
interface Node {
  /** The word that ends here, or null. */
  word: string | null;
  readonly next: Map<number, Node>;
}

// n95, 2020, 3.5%: what a query keeps together, texts keep together too
const SOLID = /[a-z0-9]+(?:[.%]+[a-z0-9]+)*%?/g;

/** Prepares the search for many words at once. Words have at least two characters. */
export function termFinder(words: Iterable<string>): TermFinder {
  const root: Node = { word: null, next: new Map() };
  for (const word of words) {
    if (word.length < 2) continue;
    let node = root;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { word: null, next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.word = word;
  }
  return {
    find: (run, from = 0, to = run.length) => {
      const found = new Set<string>();
      for (let start = from; start < to; start += 1) {
        let node = root.next.get(run.charCodeAt(start));
        for (let at = start + 1; node !== undefined; at += 1) {
          if (node.word !== null) found.add(node.word);
          node = at < run.length ? node.next.get(run.charCodeAt(at)) : undefined;
        }
      }
      for (const [solid] of run.slice(from, to).matchAll(SOLID)) found.add(solid);
      return [...found];
    },
  };
}
