import type { Clause } from '../../model/clause.ts';
import type { ComparedClause, ComparedSide, ComparedWords } from '../../model/comparison.ts';
import { fold } from '../../text/fold.ts';
import { alignUnits } from './align-units.ts';
import { compareWords } from './compare-words.ts';
import { type ComparedUnit, comparedUnits } from './compared-units.ts';

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
  const followers = (place: number): readonly ComparedClause[] => {
    const rows: ComparedClause[] = [];
    for (let next = place + 1; !matched.has(next); next++) {
      const unit = b[next];
      if (unit === undefined) break;
      rows.push(alone('only-b', unit));
    }
    return rows;
  };
  return [
    ...followers(-1),
    ...a.flatMap((left, place) => {
      const at = partner.get(place);
      const right = at === undefined ? undefined : b[at];
      return at === undefined || right === undefined
        ? [alone('only-a', left)]
        : [both(left, right, cut), ...followers(at)];
    }),
  ];
}

function alone(state: 'only-a' | 'only-b', unit: ComparedUnit): ComparedClause {
  const own = side(unit, [{ text: unit.text, state: 'own' }]);
  return {
    state,
    isHeading: unit.isHeading,
    a: state === 'only-a' ? own : null,
    b: state === 'only-b' ? own : null,
  };
}

function both(
  left: ComparedUnit,
  right: ComparedUnit,
  cut: (text: string) => readonly string[],
): ComparedClause {
  const same = fold(left.text) === fold(right.text);
  const words = same
    ? { a: [whole(left.text)], b: [whole(right.text)] }
    : compareWords(left.text, right.text, cut);
  return {
    state: same ? 'same' : 'changed',
    isHeading: left.isHeading,
    a: side(left, words.a),
    b: side(right, words.b),
  };
}

function whole(text: string): ComparedWords {
  return { text, state: 'same' };
}

function side({ clause, label }: ComparedUnit, words: readonly ComparedWords[]): ComparedSide {
  return { clause, label, words };
}
