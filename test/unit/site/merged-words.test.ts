import { expect, test } from 'vitest';
import { mergedWords } from '../../../src/site/merged-words.ts';

test('two sides become one text: what was taken out stands before what was put in', () => {
  const merged = mergedWords(
    [
      { text: '按照劳动合同', state: 'same' },
      { text: '规', state: 'own' },
      { text: '定的标准', state: 'same' },
    ],
    [
      { text: '按照劳动合同', state: 'same' },
      { text: '约', state: 'own' },
      { text: '定的标准', state: 'same' },
      { text: '支付', state: 'own' },
    ],
  );
  expect(merged.map(({ text, state }) => `${state}:${text}`)).toEqual([
    'same:按照劳动合同',
    'out:规',
    'in:约',
    'same:定的标准',
    'in:支付',
  ]);
});
