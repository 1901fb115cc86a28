import { describe, expect, test } from 'vitest';
import { readWordList, wordCutter } from '../../../src/text/words.ts';

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

test('a word list is one word a line, without remarks and empty lines', () => {
  expect(readWordList('# 工资\n最低工资\n\n 年休假 # 带薪\n')).toEqual(['最低工资', '年休假']);
});
