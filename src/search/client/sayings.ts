import type { Synonyms } from './synonyms.ts';

/** A saying whose parts stand apart in a query: 把 … 开除. */
export interface Saying {
  /** As the thesaurus has it, a space between the parts. */
  readonly name: string;
  readonly parts: readonly string[];
}

/** What a query was cut into: a word of it, or a saying that was found around others. */
export type Token = string | Saying;

/** Characters that may stand between the parts: 放假 … 几号, 把 我们几个 开了. */
const WIDEST = 6;

/** The sayings whose parts a run holds, the longest first. */
export function sayingsIn(run: string, { beginning }: Pick<Synonyms, 'beginning'>): Saying[] {
  const found: Saying[] = [];
  for (const character of new Set(run))
    for (const name of beginning(character)) {
      if (!name.includes(' ')) continue;
      const parts = name.split(' ');
      if (parts.every((part) => run.includes(part))) found.push({ name, parts });
    }
  return found.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The places of a run at which a part begins with a word and, if it is a single character, ends with it. */
function placesOf(part: string, run: string, edges: ReadonlySet<number>): Place[] {
  const places: Place[] = [];
  for (let start = run.indexOf(part); start !== -1; start = run.indexOf(part, start + 1)) {
    const end = start + part.length;
    // 先欠 begins 先欠着 and takes it along; a single character would take anything along.
    if (edges.has(start) && (edges.has(end) || part.length > 1)) places.push({ start, end });
  }
  return places;
}

/** From a first place, the nearest of each further part in turn; fewer places than parts where one stands too far off. */
function follow(first: Place, others: readonly (readonly Place[])[]): Place[] {
  const chain = [first];
  for (const places of others) {
    const from = chain.at(-1)?.end ?? 0;
    const next = places.find(({ start }) => from <= start && start - from <= WIDEST);
    if (next === undefined) break;
    chain.push(next);
  }
  return chain;
}

/**
 * Finds sayings in a run that is cut into words. The words in which its parts stand give way to a saying, those between stay. `sayings` come longest first.
 */
export function findSayings(words: readonly string[], sayings: readonly Saying[]): Token[] {
  const run = words.join('');
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const edges = new Set([...starts, length]);
  const taken: (Place & { readonly saying: Saying | null })[] = [];
  const free = ({ start, end }: Place): boolean =>
    taken.every((it) => it.end <= start || end <= it.start);
  for (const saying of sayings) {
    if (!saying.parts.every((part) => run.includes(part))) continue;
    const places = saying.parts.map((part) => placesOf(part, run, edges).filter(free));
    const found = (places[0] ?? [])
      .map((first) => follow(first, places.slice(1)))
      .find((it) => it.length === places.length);
    found?.forEach((place, at) => {
      taken.push({ ...place, saying: at === 0 ? saying : null });
    });
  }
  return words.flatMap((word, at): Token[] => {
    const start = starts[at] ?? 0;
    const inside = taken.find((it) => it.start <= start && start < it.end);
    if (inside === undefined) return [word];
    return inside.start === start && inside.saying !== null ? [inside.saying] : [];
  });
}
