import { seeded } from '../search/source.ts';

/** A run of characters and how many of the texts hold it. */
export interface HeldRun {
  readonly run: string;
  readonly held: number;
}

const SHORTEST = 2;
const LENGTHS = 11;
// What a query would take for an operator
const OPERATOR = /["“”|:-]/;

/** Runs of 2–12 characters drawn from texts as search compares them: the same ones for the same seed. */
export function literalRuns(texts: readonly string[], count: number, seed: number): HeldRun[] {
  const random = seeded(seed);
  const runs: HeldRun[] = [];
  while (runs.length < count) {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const length = SHORTEST + Math.floor(random() * LENGTHS);
    const start = Math.floor(random() * Math.max(1, text.length - length));
    const run = text.slice(start, start + length);
    if (run.length < SHORTEST || OPERATOR.test(run)) continue;
    runs.push({ run, held: texts.filter((it) => it.includes(run)).length });
  }
  return runs;
}
