import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchSynonyms } from '../../../../src/model/search-index.ts';
import { saidBeginning } from '../../../../src/search/client/said-beginning.ts';
import { saidWords } from '../../../../src/text/said-words.ts';

const groups: SearchSynonyms[] = [
  ['开除|炒鱿鱼|把 开除', '解除 劳动合同|~解除 合同', 90, 0],
  ['医疗保险|医保', '基本 医疗|~医疗 保险', 95, 1],
  ['医闹', '', 80, 1],
];

test.each([
  ['开', { 开除: [0] }],
  ['把', { '把 开除': [0] }],
  ['解', {}],
  ['医', { 医疗保险: [1], 医保: [1], 医闹: [2] }],
  // what is meant leads back where the group goes both ways, its parts together
  ['基', { 基本医疗: [1] }],
  ['', {}],
  ['|', {}],
])('words that begin with %s', (character, standing) => {
  expect(Object.fromEntries(saidBeginning(groups)(character))).toEqual(standing);
});

test('every word of any thesaurus is found in just its groups', () => {
  const word = fc.string({
    unit: fc.constantFrom('开', '除', '工', '资'),
    minLength: 1,
    maxLength: 3,
  });
  const phrase = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
  const list = (least: number) =>
    fc.array(phrase, { minLength: least, maxLength: 4 }).map((all) => all.join('|'));
  const group = fc.tuple(list(1), list(0), fc.constant(90), fc.constantFrom<0 | 1>(0, 1));
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (all) => {
      const beginning = saidBeginning(all);
      const places = (one: string): number[] =>
        all.flatMap((it, at) => (saidWords(it).includes(one) ? [at] : []));
      for (const one of all.flatMap(saidWords))
        expect(beginning(one.charAt(0)).get(one)).toEqual(places(one));
      for (const character of '开除工资')
        for (const [one, found] of beginning(character)) expect(found).toEqual(places(one));
    }),
  );
});
