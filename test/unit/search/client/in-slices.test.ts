import { expect, test } from 'vitest';
import { inSlices } from '../../../../src/search/client/in-slices.ts';
import type { Steps } from '../../../../src/search/client/steps.ts';

/** Work that takes so many milliseconds a step. */
function* work(steps: number, milliseconds: number, done: number[]): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    done.push(step);
    yield;
  }
  return 'found';
}

test('every step is done, in order, and the result comes back', async () => {
  const done: number[] = [];
  expect(await inSlices(work(50, 0, done))).toBe('found');
  expect(done).toEqual(Array.from({ length: 50 }, (_, step) => step));
});

test('what waits in between gets its turn before long work is done', async () => {
  const done: number[] = [];
  let doneBefore = -1;
  setTimeout(() => {
    doneBefore = done.length;
  });
  await inSlices(work(20, 4, done));
  expect(doneBefore).toBeGreaterThan(0);
  expect(doneBefore).toBeLessThan(20);
});

test('a fault of the work is the fault of the whole', async () => {
  function* broken(): Steps<string> {
    yield;
    throw new Error('broken');
  }
  await expect(inSlices(broken())).rejects.toThrow('broken');
});
