import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { CodedGrams } from '../../../../src/search/grams/coded-grams.ts';
import { orderedGrams } from '../../../../src/search/grams/kept-grams.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-grams-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So few that runs open and close with every change. */
const MOST = 3;
const keeping = { path: join(folder, 'kept'), version: '1' };

const plain = ({ grams, behinds, starts, bytes }: CodedGrams): unknown => ({
  grams,
  behinds,
  starts,
  bytes: bytes.bytes().toString('base64'),
});

const text = fc.string({
  unit: fc.constantFrom('社', '保', '缴', '1', '\u{20000}'),
  minLength: 0,
  maxLength: 14,
});

/** What is done to the notices between two builds: so many are taken out at a place, and others put there. */
const change = fc.record({
  at: fc.nat(39),
  out: fc.nat(3),
  put: fc.array(text, { maxLength: 3 }),
});

test('after any changes the runs are those of a build from scratch', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 25, maxLength: 40 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (texts, changes) => {
        rmSync(keeping.path, { force: true });
        orderedGrams(texts, keeping, MOST);
        let now: readonly string[] = texts;
        for (const { at, out, put } of changes) {
          now = now.toSpliced(at, out, ...put);
          const kept = orderedGrams(now, keeping, MOST);
          expect(plain(kept)).toEqual(plain(orderedGrams(now, null, MOST)));
        }
      },
    ),
    { numRuns: 120 },
  );
});

test('notices that changed places are sorted anew', () => {
  const texts = Array.from({ length: 30 }, (_, at) => `社保缓缴${at}号`);
  rmSync(keeping.path, { force: true });
  orderedGrams(texts, keeping, MOST);
  const now = texts.toReversed();
  expect(plain(orderedGrams(now, keeping, MOST))).toEqual(plain(orderedGrams(now, null, MOST)));
});

test('what another program kept, or what is broken, is not used', () => {
  const texts = Array.from({ length: 30 }, (_, at) => `社保缓缴${at}号`);
  orderedGrams(texts, keeping, MOST);
  const fresh = plain(orderedGrams(texts, null, MOST));
  const whole = readFileSync(keeping.path);
  const wrong = Buffer.from(whole);
  // The last byte is a place of the last run.
  wrong[wrong.length - 1] = 1;
  writeFileSync(keeping.path, wrong);
  expect(plain(orderedGrams(texts, keeping, MOST))).not.toEqual(fresh);
  writeFileSync(keeping.path, wrong);
  expect(plain(orderedGrams(texts, { ...keeping, version: '2' }, MOST))).toEqual(fresh);
  writeFileSync(keeping.path, whole.subarray(0, -1));
  expect(plain(orderedGrams(texts, keeping, MOST))).toEqual(fresh);
  writeFileSync(keeping.path, '');
  expect(plain(orderedGrams(texts, keeping, MOST))).toEqual(fresh);
});
