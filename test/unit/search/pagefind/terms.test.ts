import { expect, test } from 'vitest';
import { termFinder } from '../../../../src/search/pagefind/terms.ts';

const { find } = termFinder(['公积金', '住房公积金', '缴存', '劳动', '合同', '劳动合同', '单']);

test('words are found inside longer words and across them, each once', () => {
  expect(find('住房公积金缴存和公积金').sort()).toEqual(['住房公积金', '公积金', '缴存'].sort());
  expect(find('解除劳动合同')).toEqual(expect.arrayContaining(['劳动', '合同', '劳动合同']));
});

test('figures and Latin words hold together, the full stop behind them aside', () => {
  expect(find('按3.5%发n95口罩2020.')).toEqual(['3.5%', 'n95', '2020']);
});

test('nothing is found in nothing', () => {
  expect(find('')).toEqual([]);
  expect(find('单')).toEqual([]);
});
