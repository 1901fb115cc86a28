import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideNumbers } from '../../../src/search/outside-numbers.ts';
import { readTwins } from '../../../src/search/read-data.ts';

const twins = readTwins(join(import.meta.dirname, '../../fixtures/search'));

test('numbers that are cited and not held, once each and in one spelling', () => {
  expect(outsideNumbers(twins)).toEqual(['人社部发〔2019〕99号']);
});

test('a number that is held is never outside, however it was resolved', () => {
  const cited = twins.map((twin) => ({
    ...twin,
    citations: [
      { kind: 'unknown' as const, target: null, text: '（建金[2020]23号）', clause: null },
      { kind: 'external' as const, target: null, text: '京政发（2009） 第7 号', clause: null },
    ],
  }));
  expect(outsideNumbers(cited)).toEqual(['京政发〔2009〕7号']);
});

test('a number with its year in front of its code is outside too', () => {
  const cited = twins.map((twin) => ({
    ...twin,
    citations: [
      { kind: 'external' as const, target: null, text: '（2005）民四他字第 3 号', clause: null },
      {
        kind: 'external' as const,
        target: null,
        text: '《某答复》（[2031]某人社函7号）',
        clause: null,
      },
    ],
  }));
  expect(outsideNumbers(cited)).toEqual(['〔2005〕民四他字第3号', '〔2031〕某人社函7号']);
});
