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

test('what another clause answers is neither taken out nor put in', () => {
  const merged = mergedWords(
    [
      { text: '不作逾期处理。', state: 'same' },
      { text: '可提高租房提取额度。', state: 'elsewhere' },
    ],
    [
      { text: '不作逾期处理。', state: 'same' },
      { text: '另见', state: 'elsewhere' },
      { text: '新增', state: 'own' },
    ],
  );
  expect(merged.map(({ text, state }) => `${state}:${text}`)).toEqual([
    'same:不作逾期处理。',
    'elsewhere:另见',
    'in:新增',
  ]);
});
