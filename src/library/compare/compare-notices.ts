import type { Clause } from '../../model/clause.ts';
import type { ComparedClause, ComparedSide, ComparedWords } from '../../model/comparison.ts';
import { fold } from '../../text/fold.ts';
import { alignUnits } from './align-units.ts';
import { compareWords } from './compare-words.ts';
import { type ComparedUnit, comparedUnits } from './compared-units.ts';
import { type NearSentences, nearSentences, type SentenceBounds } from './near-sentences.ts';
import { setElsewhere } from './set-elsewhere.ts';

/**
 * Two clause trees side by side, in the order of the first; what only the second has stands after the clause that it
 * follows there.
 */
export function compareNotices(
  clausesA: readonly Clause[],
  clausesB: readonly Clause[],
  cut: (text: string) => readonly string[],
): readonly ComparedClause[] {
  const a = comparedUnits(clausesA);
  const b = comparedUnits(clausesB);
  const partner = new Map<number, number>();
  for (const pair of alignUnits(a, b)) partner.set(pair.a, pair.b);
  const matched = new Set(partner.values());
  const near = nearSentences(a, b, partner);
  const ofA = (place: number) => answers(near.filter((one) => one.a === place).map(fromA), b);
  const ofB = (place: number) => answers(near.filter((one) => one.b === place).map(fromB), a);
  const followers = (place: number): readonly ComparedClause[] => {
    const rows: ComparedClause[] = [];
    for (let next = place + 1; !matched.has(next); next++) {
      const unit = b[next];
      if (unit === undefined) break;
      rows.push(alone('only-b', unit, ofB(next)));
    }
    return rows;
  };
  return [
    ...followers(-1),
    ...a.flatMap((left, place) => {
      const at = partner.get(place);
      const right = at === undefined ? undefined : b[at];
      return at === undefined || right === undefined
        ? [alone('only-a', left, ofA(place))]
        : [both([left, ofA(place)], [right, ofB(at)], cut), ...followers(at)];
    }),
  ];
}

/** What of a clause is answered by clauses of the other notice that do not stand beside it. */
interface Answers {
  readonly sentences: readonly SentenceBounds[];
  readonly clauses: readonly string[];
}

interface Answer {
  readonly sentence: SentenceBounds;
  readonly place: number;
}

const fromA = ({ inA, b }: NearSentences): Answer => ({ sentence: inA, place: b });
const fromB = ({ inB, a }: NearSentences): Answer => ({ sentence: inB, place: a });

function answers(found: readonly Answer[], others: readonly ComparedUnit[]): Answers {
  const clauses = found.flatMap(({ place }) => others[place]?.clause ?? []);
  return { sentences: found.map(({ sentence }) => sentence), clauses: [...new Set(clauses)] };
}

function alone(state: 'only-a' | 'only-b', unit: ComparedUnit, answered: Answers): ComparedClause {
  const own = side(unit, [{ text: unit.text, state: 'own' }], answered);
  return {
    state,
    isHeading: unit.isHeading,
    a: state === 'only-a' ? own : null,
    b: state === 'only-b' ? own : null,
  };
}

function both(
  [left, ofLeft]: readonly [ComparedUnit, Answers],
  [right, ofRight]: readonly [ComparedUnit, Answers],
  cut: (text: string) => readonly string[],
): ComparedClause {
  const same = fold(left.text) === fold(right.text);
  const words = same
    ? { a: [whole(left.text)], b: [whole(right.text)] }
    : compareWords(left.text, right.text, cut);
  return {
    state: same ? 'same' : 'changed',
    isHeading: left.isHeading,
    a: side(left, words.a, ofLeft),
    b: side(right, words.b, ofRight),
  };
}

function whole(text: string): ComparedWords {
  return { text, state: 'same' };
}

function side(
  { clause, label }: ComparedUnit,
  words: readonly ComparedWords[],
  { sentences, clauses }: Answers,
): ComparedSide {
  return { clause, label, words: setElsewhere(words, sentences), elsewhere: clauses };
}
