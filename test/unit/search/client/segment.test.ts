import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../../../src/search/client/segment.ts';
import { lexicon } from '../../../../src/text/lexicon.ts';

const words = lexicon(
  new Map([
    ['住房', 20],
    ['公积金', 40],
    ['住房公积金', 30],
    ['缓缴', 15],
    ['的', 500],
  ]),
);

test.each([
  ['住房公积金缓缴', ['住房公积金', '缓缴']],
  ['积金缓', ['积', '金', '缓']],
  ['缓缴的公积金', ['缓缴', '的', '公积金']],
  ['n95口罩', ['n95', '口', '罩']],
  ['70%', ['70%']],
  ['', []],
])('%s is cut into %j', (run, cut) => {
  expect(segment(run, words)).toEqual(cut);
});

test('the parts of a compound', () => {
  expect(segment('住房公积金', words, '住房公积金')).toEqual(['住房', '公积金']);
});

test('no character is lost, whatever is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'住房公积金缓缴的n9.%，') }), (run) => {
      expect(segment(run, words).join('')).toBe(run);
    }),
  );
});
