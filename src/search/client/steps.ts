/** A work that pauses after each of its steps, so that whoever does it may see to something else. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does a work in steps without a pause. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
