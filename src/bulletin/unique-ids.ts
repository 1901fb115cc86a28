/** Gives a taker of ids: it answers with the id where that is free, else with the lowest of `<id>-2`, `<id>-3` … that is. */
export function uniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  // Where the search for a free one ended: a number that returns a thousand times is not counted up from 2 each time.
  const reached = new Map<string, number>();
  return (id) => {
    let free = id;
    let n = reached.get(id) ?? 1;
    while (taken.has(free)) {
      n += 1;
      free = `${id}-${n}`;
    }
    reached.set(id, n);
    taken.add(free);
    return free;
  };
}
