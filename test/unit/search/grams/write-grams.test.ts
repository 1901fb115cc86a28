import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { gramSearch } from '../../../../src/search/client/grams.ts';
import { gramSorter } from '../../../../src/search/grams/sorted-grams.ts';
import { writeGrams } from '../../../../src/search/grams/write-grams.ts';

const target = mkdtempSync(join(tmpdir(), 'grams-'));
afterAll(() => rmSync(target, { recursive: true }));

const load = async (file: string): Promise<unknown> => {
  let value: unknown;
  vm.runInNewContext(readFileSync(join(target, file), 'utf8'), {
    wenhaoSearch: (_: string, given: unknown) => {
      value = given;
    },
  });
  return value;
};

const holding = (texts: readonly string[], run: string, first: number): number[] =>
  texts.flatMap((text, at) => (text.includes(run) ? [first + at] : []));

/** Few different characters, so that runs repeat and are told apart by what follows. */
const repetitive = (length: number, seed: number): string => {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return '缓缴一'.charAt(state % 3);
  }).join('');
};

test('every run is found in just the notices that hold it, frequent or rare, short or long', async () => {
  const texts = Array.from({ length: 60 }, (_, at) => repetitive(900, at + 1));
  const search = gramSearch(load, writeGrams(target, texts, 500));
  for (let at = 0; at < 400; at += 1) {
    const text = texts[at % texts.length] ?? '';
    const start = (at * 37) % 880;
    const run = text.slice(start, start + 1 + (at % 14));
    expect(
      [...(await search(run))].sort((a, b) => a - b),
      run,
    ).toEqual(holding(texts, run, 500));
  }
});

test('long runs of phrases that come again and again, with one character changed or not', async () => {
  const phrases = [
    '进一步保护关心爱护医务人员',
    '若干措施的通知',
    '各省、自治区、直辖市',
    '若干意见',
    '关心群众生活',
    '的意见和措施',
  ];
  const texts = Array.from({ length: 400 }, (_, at) =>
    Array.from(
      { length: 12 },
      (_, place) => phrases[(at * 7 + place * place + (at >> 3)) % phrases.length],
    ).join(at % 5 === 0 ? '，' : ''),
  );
  const search = gramSearch(load, writeGrams(target, texts, 0));
  for (let at = 0; at < 300; at += 1) {
    const text = texts[at] ?? '';
    const start = (at * 13) % 40;
    const run = text.slice(start, start + 8 + (at % 23));
    const asked = at % 3 === 0 ? `${run.slice(0, -2)}群${run.slice(-1)}` : run;
    expect(
      [...(await search(asked))].sort((a, b) => a - b),
      asked,
    ).toEqual(holding(texts, asked, 0));
  }
});

test('any run, held or not', async () => {
  const character = fc.constantFrom('缓', '缴', '(', '1', '"', '\\');
  const text = fc.string({ unit: character, minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: character, minLength: 1, maxLength: 5 }),
      async (texts, run) => {
        const found = await gramSearch(load, writeGrams(target, texts, 0))(run);
        expect([...found].sort((a, b) => a - b)).toEqual(holding(texts, run, 0));
      },
    ),
    { numRuns: 40 },
  );
});

test('every place is in just one run that is not open, and runs are in order', () => {
  const text = Uint16Array.from(`${repetitive(30_000, 7)}\n`, (it) => it.charCodeAt(0));
  const seen = new Set<number>();
  let before = '';
  const whole = String.fromCharCode(...text);
  for (const { gram, places, open, behind } of gramSorter(text, 10).all()) {
    expect(gram > before, gram).toBe(true);
    before = gram;
    for (const place of places)
      expect(whole.startsWith(gram + behind, place), `${gram}${behind} at ${place}`).toBe(true);
    if (!open) for (const place of places) expect(seen.has(place) || !seen.add(place)).toBe(false);
  }
  expect(seen.size).toBe(text.length - 1);
});
