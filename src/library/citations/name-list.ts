/** Names that can be looked for at a place in a text, the longest first. */
export interface NameList<Value> {
  /** The longest name that begins at `at`, or null. */
  readonly startingAt: (text: string, at: number) => NameMatch<Value> | null;
  /** The longest name that ends before `end`, or null. */
  readonly endingAt: (text: string, end: number) => NameMatch<Value> | null;
  readonly get: (name: string) => Value | undefined;
}

/** One name as found, end exclusive. */
export interface NameMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly value: Value;
}

/** A list of names, indexed by their first and last two characters, so that a look-up does not depend on its length. */
export function nameList<Value>(entries: Iterable<readonly [string, Value]>): NameList<Value> {
  const values = new Map<string, Value>();
  for (const [name, value] of entries) if (name.length > 1) values.set(name, value);
  const names = [...values.keys()].sort((a, b) => b.length - a.length);
  const byHead = Map.groupBy(names, (name) => pairAt(name, 0));
  const byTail = Map.groupBy(names, (name) => pairAt(name, name.length - 2));
  const match = (name: string, start: number): NameMatch<Value> => ({
    start,
    end: start + name.length,
    name,
    value: values.get(name) as Value,
  });
  return {
    startingAt: (text, at) => {
      const name = byHead.get(pairAt(text, at))?.find((each) => text.startsWith(each, at));
      return name === undefined ? null : match(name, at);
    },
    endingAt: (text, end) => {
      const tail = end < 2 ? undefined : byTail.get(pairAt(text, end - 2));
      const name = tail?.find((each) => text.endsWith(each, end));
      return name === undefined ? null : match(name, end - name.length);
    },
    get: (name) => values.get(name),
  };
}

/** The two characters at a place, as a number: every place of every text is looked at. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
