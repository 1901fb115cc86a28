import type { Clause } from '../../model/clause.ts';
import type { Relation } from '../../model/relation.ts';
import type { LibraryEntry } from '../citations/library-index.ts';
import { sentenceAt } from '../citations/sentence.ts';
import { relationCue } from './relation-cue.ts';

/** A rule quoted by its words, and where. */
interface Quote {
  readonly from: LibraryEntry;
  readonly words: string;
  readonly clause: string;
  readonly sentence: string;
  /** The sentence before and after the quoted words. */
  readonly around: readonly [string, string];
}

// 落实我市“将1月、2月应缴社会保险费征收期延长至3月底”的政策
const QUOTED = /“([^“”\n]{14,80})”的?(?:政策|规定|要求|精神)/gu;

/** A rule that more earlier notices than this hold is said by everybody, and leads nowhere. */
const FEW = 3;

/**
 * Relations by a rule that one notice quotes word for word and a few earlier notices lay down, `sameWords` set: 贯彻落实 to each. 延长
 * where the words around the quote put the rule off again: to the only one, or to the only one by the same issuers.
 */
export function quotedRules(entries: readonly LibraryEntry[]): readonly Relation[] {
  const quotes = entries.flatMap(quotesOf);
  const holders = holdersOf(entries, quotes);
  return quotes.flatMap((quote): readonly Relation[] => {
    const { front } = quote.from;
    const holding = holders.get(quote.words);
    const all = earlier(holding?.all, quote.from);
    const own = earlier(holding?.byIssuers.get(front.issuers.join()), quote.from);
    const kind = relationCue(...quote.around) === 'extends' ? 'extends' : 'implements';
    const [only, ...others] = all.length === 1 ? all : own;
    const isSure = only !== undefined && others.length === 0;
    const told = kind === 'extends' || all.length > FEW ? (isSure ? [only] : []) : all;
    const evidence = { clause: quote.clause, sentence: quote.sentence };
    return told.map((each) => ({
      kind,
      from: front.id,
      to: each.front.id,
      sameWords: true,
      evidence,
    }));
  });
}

function quotesOf(from: LibraryEntry): readonly Quote[] {
  return clausesOf(from.outline.clauses).flatMap(({ id, text }) =>
    [...text.matchAll(QUOTED)].map((match): Quote => {
      const words = match[1] ?? '';
      const sentence = sentenceAt(text, match.index, match.index + match[0].length);
      const [before = '', ...after] = sentence.split(`“${words}”`);
      return { from, words, clause: id, sentence, around: [before, after.join('')] };
    }),
  );
}

/** The notices that hold the words of a quote, those with a date alone, the earliest first. */
interface Holders {
  readonly all: readonly LibraryEntry[];
  readonly byIssuers: ReadonlyMap<string, readonly LibraryEntry[]>;
}

/** The first notices of the list that are not later than the quoting one: one more than `FEW` at most. */
function earlier(
  list: readonly LibraryEntry[] = [],
  { front: { id, date } }: LibraryEntry,
): readonly LibraryEntry[] {
  const found: LibraryEntry[] = [];
  if (date === null) return found;
  // A rule that everybody repeats has as many holders as quotes: a few decide.
  for (const each of list) {
    if (found.length > FEW || (each.front.date ?? '') > date) break;
    if (each.front.id !== id) found.push(each);
  }
  return found;
}

/** Which notices hold the words of each quote: one reading of every text, in which words are met by their first characters. */
function holdersOf(
  entries: readonly LibraryEntry[],
  quotes: readonly Quote[],
): ReadonlyMap<string, Holders> {
  const words = new Set(quotes.map((quote) => quote.words));
  const byHead = Map.groupBy(words, (each) => headAt(each, 0));
  const holders = new Map<string, LibraryEntry[]>();
  if (words.size === 0) return new Map();
  for (const entry of entries.filter(({ front }) => front.date !== null)) {
    const texts = clausesOf(entry.outline.clauses).map((clause) => clause.text);
    const text = unquoted(texts.join('\n'));
    for (let at = 0; at + 1 < text.length; at++) {
      for (const each of byHead.get(headAt(text, at)) ?? []) {
        if (!text.startsWith(each, at)) continue;
        const list = holders.get(each) ?? [];
        if (list.at(-1) !== entry) list.push(entry);
        holders.set(each, list);
      }
    }
  }
  const byDate = (a: LibraryEntry, b: LibraryEntry): number =>
    (a.front.date ?? '').localeCompare(b.front.date ?? '', 'en');
  return new Map(
    [...holders].map(([each, list]) => {
      const all = list.toSorted(byDate);
      return [each, { all, byIssuers: Map.groupBy(all, ({ front }) => front.issuers.join()) }];
    }),
  );
}

/** A notice that quotes a rule does not lay it down. */
function unquoted(text: string): string {
  return text.replace(QUOTED, '');
}

/** The two characters at a place, as a number: millions of places are looked at. */
function headAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function clausesOf(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => [clause, ...clausesOf(clause.children)]);
}
