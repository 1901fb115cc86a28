import { expect, test } from 'vitest';
import { readWords } from '../../../../src/search/client/concepts.ts';
import { readerOf } from '../../../../src/search/client/reader.ts';
import { synonymMap } from '../../../../src/search/client/synonyms.ts';
import { lexicon } from '../../../../src/text/lexicon.ts';

/** In which ways a query that is one word is met, where the texts have these words. */
function waysOf(query: string, words: readonly string[]): string[] {
  const of = (all: readonly string[]) => lexicon(new Map(all.map((word) => [word, 20])));
  const questions = { drop: [], faint: [], ask: {} };
  const synonyms = synonymMap([], () => false);
  const reader = readerOf({ absent: '', questions }, synonyms, of([...words, query]), of(words));
  return readWords([query], reader, true).concepts.flatMap(({ alternatives }) =>
    alternatives.map(({ parts }) => parts.join('+')),
  );
}

test.each([
  [
    'a compound of words is met by all of them, and by each',
    '人事档案',
    ['人事', '档案'],
    '人事+档案',
  ],
  ['a word that nobody knows, also by a word and a character', '缓缴期', ['缓缴', '期'], '缓缴+期'],
])('%s', (_, query, words, together) => {
  expect(waysOf(query, words)).toContain(together);
});

test('a word of the texts is not met by a shorter one with a character anywhere: 医疗 and 期', () => {
  const ways = waysOf('医疗期', ['医疗期', '医疗', '期']);
  expect(ways).toContain('医疗');
  expect(ways).not.toContain('医疗+期');
});
