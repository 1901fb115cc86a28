import { describe, expect, test } from 'vitest';
import { looseNumbers } from '../../../../src/client/memo/loose-numbers.ts';
import { isNamed, numberIn } from '../../../../src/search/client/numbers.ts';
import { fold } from '../../../../src/text/fold.ts';
import { numberParts } from '../../../../src/text/number-parts.ts';

const KNOWN = [
  '财考发〔2021〕3号',
  '财考函〔2021〕3号',
  '沪财考〔2021〕11号',
  '〔十五届〕第23号',
  '〔2015〕财四他字第3号',
  '〔88〕财会（研）字第10号',
];

describe('what search understands by a number, checking a memo understands', () => {
  test.each([
    '财考发〔2021〕3号',
    '财考发[2021]3号',
    '财考发(2021) 3号',
    '财考发2021 3号',
    '财考发20213号',
    '财考发3号',
    '财考发2021年第3号文件',
    '财考 2021 3号',
    '沪财考11号',
    '十五届23号',
    '(十五届)第23号',
    '11号文',
    '财考发〔2022〕5号',
    '〔2015〕财四他字第3号',
    '(2015) 财四他字3号',
    '2015财四他字3号',
    '2015年财四他字第3号',
    '财四他字第3号',
    '财四他3号',
    '（1988）财会（研）字第10号',
    '88财会研字10号',
    '2021年财考发3号',
    '财考发三号',
    '财考发〔二〇二一〕三号',
    '沪财考第十一号',
    '财考发〔21〕3号',
  ])('%s', (spelling) => {
    const codes = KNOWN.map((no) => fold(numberParts(no)?.code ?? ''));
    const query = numberIn(fold(spelling), codes);
    const wanted = KNOWN.filter((no) => {
      const parts = numberParts(no);
      return (
        parts !== null && query !== null && isNamed({ ...parts, code: fold(parts.code) }, query)
      );
    });
    const found = looseNumbers(spelling, KNOWN).flatMap(({ numbers }) => numbers);
    expect(found.filter((no) => KNOWN.includes(no))).toEqual(wanted);
  });
});

test('figures in words are read where they stand', () => {
  const text = '二〇二一年，依照财考发三号和财考函〔二〇二一〕三号办理，二月三号前';
  expect(
    looseNumbers(text, KNOWN).map(({ start, end, numbers }) => [
      text.slice(start, end),
      ...numbers,
    ]),
  ).toEqual([
    ['财考发三号', '财考发〔2021〕3号'],
    ['财考函〔二〇二一〕三号', '财考函〔2021〕3号'],
  ]);
});

test.each([
  '中央一号文件',
  '2021年3月',
  '3号楼',
  '第11号文',
  '人财考发',
  '财考发布2021年3号',
  '（2015）某财四他字第3号',
])('nothing in %s', (words) => {
  expect(looseNumbers(words, KNOWN)).toEqual([]);
});

test.each([
  ['依照（2015）财四他字第3号复函', '（2015）财四他字第3号', '〔2015〕财四他字第3号'],
  ['依照2015年财四他字3号复函', '2015年财四他字3号', '〔2015〕财四他字第3号'],
  ['依照（2016）财四他字第4号复函', '（2016）财四他字第4号', '〔2016〕财四他字第4号'],
  ['依照（财四他字第3号）', '财四他字第3号', '〔2015〕财四他字第3号'],
  ['依照（十五届第23号）', '（十五届第23号', '〔十五届〕第23号'],
])('a year in front belongs to the number: %s', (text, printed, number) => {
  expect(
    looseNumbers(text, KNOWN).map(({ start, end, numbers }) => [
      text.slice(start, end),
      ...numbers,
    ]),
  ).toEqual([[printed, number]]);
});

test('places are those of the words', () => {
  const text = '依照财考发 2021 3号文件和11号文';
  expect(looseNumbers(text, KNOWN).map(({ start, end }) => text.slice(start, end))).toEqual([
    '财考发 2021 3号文件',
    '11号文',
  ]);
});
