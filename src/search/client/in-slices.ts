import { breath } from './breath.ts';
import type { Steps } from './steps.ts';

/** Milliseconds after which the browser is given room: a slow phone takes four times as long, and may not stand still for 50. */
const SLICE = 6;

/** Does a work in steps and lets the browser paint and take input whenever a slice of time is used up. */
export async function inSlices<Result>(work: Steps<Result>): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE;
  }
}
