import { describe, expect, test } from 'vitest';
import { compileSynonyms } from '../../../src/search/compile-synonyms.ts';
import { facetList } from '../../../src/search/facet-values.ts';
import { traditionalCharacters } from '../../../src/search/traditional.ts';

describe('compileSynonyms', () => {
  const text = '企业不得解除劳动合同，应当续订';
  const holds = (run: string): boolean => text.includes(run);

  test('keeps what people say, and of the official words what the texts hold', () => {
    const group = {
      say: ['开除', '炒了 鱿鱼'],
      mean: ['解除劳动合同', '辞退'],
      weight: 0.9,
      both: false,
    };
    expect(compileSynonyms([group], holds)).toEqual([['开除|炒了 鱿鱼', '解除劳动合同', 90, 0]]);
  });

  test('words that are wanted together must all be held', () => {
    const group = { say: ['再签'], mean: ['续订 合同', '续订 职工'], weight: 0.725, both: true };
    expect(compileSynonyms([group], holds)).toEqual([['再签', '续订 合同', 73, 1]]);
  });

  test('a saying that leads nowhere is left out, a word is not: a query is cut at it', () => {
    const group = { mean: ['高温津贴'], weight: 0.8, both: false };
    expect(compileSynonyms([{ ...group, say: ['高温 补', '高温费'] }], holds)).toEqual([
      ['高温费', '', 80, 0],
    ]);
    expect(compileSynonyms([{ ...group, say: ['热天 补'] }], holds)).toEqual([]);
  });
});

describe('facetList', () => {
  test('names and aliases are one value; an unknown name becomes one', () => {
    const list = facetList([{ id: 'renshebu', name: '人力资源社会保障部', aliases: ['人社部'] }]);
    expect(list.indexOf('人社部')).toBe(0);
    expect(list.indexOf('人力资源社会保障部')).toBe(0);
    expect(list.indexOf('某局')).toBe(1);
    expect(list.values.map(({ id }) => id)).toEqual(['renshebu', '某局']);
  });

  test('values that no notice has are left out', () => {
    expect(facetList([{ id: 'a', name: '甲', aliases: [] }]).values).toEqual([]);
  });
});

test('traditional characters lead to those simplified ones that are used', () => {
  const [from, to] = traditionalCharacters(new Set('劳动关系发'));
  expect(from).toHaveLength(to.length);
  const simplified = [...'勞動關係發髮'].map((it) => to.charAt(from.indexOf(it))).join('');
  expect(simplified).toBe('劳动关系发发');
  expect(from).not.toContain('職');
});
