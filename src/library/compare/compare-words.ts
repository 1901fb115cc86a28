import { diffArrays } from 'diff';
import type { ComparedWords } from '../../model/comparison.ts';
import { fold } from '../../text/fold.ts';

/** Both sides of a word-by-word comparison. */
export interface WordComparison {
  readonly a: readonly ComparedWords[];
  readonly b: readonly ComparedWords[];
}

/** A run of words that both texts have, or where they differ. */
interface Run {
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

/** Common words this short, between longer differences, are chance: 用好…企业…、… reads worse than one difference. */
const CHANCE = 3;

/**
 * The words that each of two texts has for itself; `cut` parts a text into words. Full and half width are no difference,
 * so that （含） and (含) are the same words, each side in its own print.
 */
export function compareWords(
  a: string,
  b: string,
  cut: (text: string) => readonly string[],
): WordComparison {
  const runs = joined(runsOf(cut(a), cut(b)));
  return { a: side(runs, 'a'), b: side(runs, 'b') };
}

function runsOf(left: readonly string[], right: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let atA = 0;
  let atB = 0;
  for (const part of diffArrays([...left], [...right], { comparator: sameWord })) {
    const ofA = part.added ? 0 : part.count;
    const ofB = part.removed ? 0 : part.count;
    const same = !part.added && !part.removed;
    runs.push({
      same,
      a: left.slice(atA, atA + ofA).join(''),
      b: right.slice(atB, atB + ofB).join(''),
    });
    atA += ofA;
    atB += ofB;
  }
  return runs;
}

/** Neighbouring differences become one, with the chance agreements between them. */
function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const [place, run] of runs.entries()) {
    const last = result.at(-1);
    const next = runs[place + 1];
    const chance =
      run.same &&
      run.a.length <= CHANCE &&
      last !== undefined &&
      !last.same &&
      next !== undefined &&
      size(last) >= run.a.length * 2 &&
      size(next) >= run.a.length * 2;
    const same = run.same && !chance;
    if (last !== undefined && !last.same && !same) {
      result[result.length - 1] = { same, a: last.a + run.a, b: last.b + run.b };
    } else result.push({ ...run, same });
  }
  return result;
}

function size({ a, b }: Run): number {
  return Math.max(a.length, b.length);
}

function side(runs: readonly Run[], which: 'a' | 'b'): readonly ComparedWords[] {
  return runs.flatMap((run) =>
    run[which] === '' ? [] : [{ text: run[which], state: run.same ? 'same' : 'own' }],
  );
}

function sameWord(a: string, b: string): boolean {
  return a === b || fold(a) === fold(b);
}
