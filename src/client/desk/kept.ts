/** What a reader keeps of one clause: that it is marked, a note of their own, and enough of it to be known again elsewhere. */
export interface Kept {
  readonly notice: string;
  readonly clause: string;
  readonly title: string;
  readonly docNumber: string | null;
  /** How the clause is called: 第三部分第（六）项. */
  readonly name: string;
  /** The beginning of its text. */
  readonly quote: string;
  readonly marked: boolean;
  /** Plain text; empty where there is none. */
  readonly note: string;
  /** When it was last changed, an ISO time. */
  readonly changed: string;
}

/** The longest note, in UTF-16 units. */
export const LONGEST_NOTE = 10_000;

const isSame = (a: Pick<Kept, 'notice' | 'clause'>, b: Pick<Kept, 'notice' | 'clause'>): boolean =>
  a.notice === b.notice && a.clause === b.clause;

/** What is kept of one clause, or null. */
export function keptOf(all: readonly Kept[], notice: string, clause: string): Kept | null {
  return all.find((each) => isSame(each, { notice, clause })) ?? null;
}

/** All that is kept with one clause put in or replaced; a clause with neither mark nor note is let go. */
export function withKept(all: readonly Kept[], one: Kept): readonly Kept[] {
  const others = all.filter((each) => !isSame(each, one));
  return one.marked || one.note !== '' ? [...others, one] : others;
}

/** Two notes on one clause: one where it holds the other, else both, one below the other. */
function joinedNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  return b.includes(a) ? b : `${a}\n\n${b}`.slice(0, LONGEST_NOTE);
}

/** What is kept here together with what was kept elsewhere: nothing is lost, and putting the same in twice changes nothing. */
export function mergedKept(here: readonly Kept[], elsewhere: readonly Kept[]): readonly Kept[] {
  return elsewhere.reduce<readonly Kept[]>((all, one) => {
    const own = keptOf(all, one.notice, one.clause);
    if (own === null) return withKept(all, one);
    const later = own.changed >= one.changed ? own : one;
    return withKept(all, {
      ...later,
      marked: own.marked || one.marked,
      note: joinedNotes(own.note, one.note),
    });
  }, here);
}
