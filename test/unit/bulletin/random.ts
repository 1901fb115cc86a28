/** A source of chance that gives the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** That many items, none twice where there are enough. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Mulberry32: small, even, and the same on every machine. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): readonly Item[] => {
    const left = [...items];
    const taken: Item[] = [];
    while (taken.length < count) {
      if (left.length === 0) left.push(...items);
      taken.push(...left.splice(Math.floor(next() * left.length), 1));
    }
    return taken;
  };
  return { next, pick, some };
}
