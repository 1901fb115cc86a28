import type { ComparedWords } from '../model/comparison.ts';

/** A run of words of two texts read as one: kept, taken out of the first, put into the second, or of the second and answered elsewhere. */
export interface MergedWords {
  readonly text: string;
  readonly state: 'same' | 'out' | 'in' | 'elsewhere';
}

/**
 * Two sides of a compared clause as one running text, for one column: what was taken out stands before what was put in. What another
 * clause of the second answers was not taken out.
 */
export function mergedWords(
  first: readonly ComparedWords[],
  second: readonly ComparedWords[],
): MergedWords[] {
  const merged: MergedWords[] = [];
  let at = 0;
  const takeOwn = (): void => {
    for (let words = second[at]; words && words.state !== 'same'; words = second[at]) {
      merged.push({ text: words.text, state: words.state === 'own' ? 'in' : 'elsewhere' });
      at += 1;
    }
  };
  for (const { text, state } of first) {
    if (state === 'own') {
      merged.push({ text, state: 'out' });
      continue;
    }
    if (state === 'elsewhere') continue;
    takeOwn();
    merged.push({ text, state: 'same' });
    at += 1;
  }
  takeOwn();
  return merged;
}
