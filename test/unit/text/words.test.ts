import { describe, expect, test } from 'vitest';
import { indexCutter, readWordList, wordCutter } from '../../../src/text/words.ts';

describe('wordCutter', () => {
  test('knows the words that it is given', () => {
    const cut = wordCutter(['停工留薪期']);
    expect(cut('享受停工留薪期待遇')).toContain('停工留薪期');
  });

  test('leaves no character out', () => {
    const text = '企业应当支付职工在此期间的工作报酬，并不得依据劳动合同法第四十条、四十一条';
    expect(wordCutter([])(text).join('')).toBe(text);
  });
});

describe('indexCutter', () => {
  test('gives the words inside a word, whatever their length', () => {
    const words = indexCutter(['社会保险费'])('缓缴社会保险费。');
    for (const word of ['社会', '保险', '社会保险', '社会保险费', '。'])
      expect(words, word).toContain(word);
  });

  test('every word of the plain cut is there, in its order', () => {
    const text = '企业应当支付职工在此期间的工作报酬，并不得依据劳动合同法第四十条、四十一条';
    const plain = wordCutter([])(text);
    const given = indexCutter([])(text);
    let at = 0;
    for (const word of given) if (word === plain[at]) at += 1;
    expect(at).toBe(plain.length);
  });
});

test('a word list is one word a line, without remarks and empty lines', () => {
  expect(readWordList('# 工资\n最低工资\n\n 年休假 # 带薪\n')).toEqual(['最低工资', '年休假']);
});
