import type { Counterparts } from '../model/comparison.ts';
import { amountsOf, deadlinesOf, type HeldAmount, type HeldDeadline, newestDay } from './facts.ts';
import type { HeldNotice, Library } from './library.ts';
import { typesetNumber } from './typeset-number.ts';
import { type Leaf, leafOf } from './volumes.ts';

const dateOf = ({ front }: HeldNotice): string | null => front.date;

/** 人社部发〔2019〕120号 signed in January 2020 is looked for under 2019. */
function numberedOn({ front }: HeldNotice): string | null {
  const year = /\d{4}/.exec(typesetNumber(front.docNumber ?? '').year)?.[0];
  return year === undefined || front.date?.startsWith(year) ? front.date : `${year}-12-31`;
}

const asked = new WeakMap<Library, readonly HeldNotice[]>();
const numbered = new WeakMap<Library, readonly HeldNotice[]>();

function remembered(
  memory: WeakMap<Library, readonly HeldNotice[]>,
  library: Library,
  make: () => readonly HeldNotice[],
): readonly HeldNotice[] {
  const list = memory.get(library) ?? make();
  memory.set(library, list);
  return list;
}

/** The notices with questions, in the order of the library. */
const withQuestions = (library: Library): readonly HeldNotice[] =>
  remembered(asked, library, () =>
    library.notices.filter(({ outline }) => outline.clauses.some(({ kind }) => kind === 'qa')),
  );

/** The lists that a large library parts into pages: `notices.html`, then `notices-2019.html` and so on. */
export const LISTS = {
  notices: (library: Library, wanted?: string): Leaf<HeldNotice> =>
    leafOf(library.notices, dateOf, { wanted }),
  /** A list of its own: numbers may go by another year than dates. */
  numbers: (library: Library, wanted?: string): Leaf<HeldNotice> =>
    leafOf(
      remembered(numbered, library, () => [...library.notices]),
      numberedOn,
      { wanted },
    ),
  amounts: ({ notices }: Library, wanted?: string): Leaf<HeldAmount> =>
    leafOf(amountsOf(notices), ({ notice }) => notice.front.date, { wanted }),
  /** By the day on which they end; the first page is that of the newest notice's day. */
  deadlines: ({ notices }: Library, wanted?: string): Leaf<HeldDeadline> =>
    leafOf(
      deadlinesOf(notices),
      ({ deadline, notice }) => deadline.until ?? deadline.from ?? notice.front.date,
      { wanted, today: newestDay(notices) },
    ),
  qa: (library: Library, wanted?: string): Leaf<HeldNotice> =>
    // A notice with questions counts for some ten of them.
    leafOf(withQuestions(library), dateOf, { wanted, most: 70 }),
  /** By the day of the later notice. */
  compare: ({ counterparts, byId }: Library, wanted?: string): Leaf<Counterparts> =>
    leafOf(counterparts, ({ b }) => byId.get(b)?.front.date ?? null, { wanted }),
} as const;

/** Each page that is parted, with the list by which it is. */
export const PAGED = [
  ['notices', 'notices'],
  ['timeline', 'notices'],
  ['regions', 'notices'],
  ['kinds', 'notices'],
  ['numbers', 'numbers'],
  ['amounts', 'amounts'],
  ['deadlines', 'deadlines'],
  ['qa', 'qa'],
  ['compare', 'compare'],
] as const satisfies readonly (readonly [string, keyof typeof LISTS])[];
