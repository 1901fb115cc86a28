import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocNumber } from '../../../src/text/doc-number.ts';
import { numberParts } from '../../../src/text/number-parts.ts';
import { yearFirstNumbers } from '../../../src/text/year-first-numbers.ts';

const found = (text: string) => yearFirstNumbers(text).map(({ number }) => number);

describe('a number whose year stands before its code, in running text', () => {
  test.each([
    ['根据〔2005〕民四他字第3号复函的精神', '〔2005〕民四他字第3号'],
    ['最高人民法院（2012）民一他字第17号答复', '〔2012〕民一他字第17号'],
    ['依照[2020]沪高法12号执行', '〔2020〕沪高法12号'],
    ['见【2031】某人社函 第 12 号。', '〔2031〕某人社函第12号'],
    ['﹝ 2031 ﹞ 某税函7号', '〔2031〕某税函7号'],
    ['(2021)最高法民他12号文', '〔2021〕最高法民他12号'],
    ['（81）民他字第37号批复', '〔81〕民他字第37号'],
    ['〔88〕高检会（研）字第10号', '〔88〕高检会（研）字第10号'],
    ['[1989]高检会(研)字第1号', '〔1989〕高检会（研）字第1号'],
    ['不服（2019）沪民终12号民事判决', '〔2019〕沪民终12号'],
    ['（2013）浦民一（民）初字第12345号', '〔2013〕浦民一（民）初字第12345号'],
  ])('%s', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  test('runs from bracket to 号, and has its code and its year', () => {
    const text = '参照（2005）民四他字第3号、〔88〕高检会（研）字第10号';
    expect(
      yearFirstNumbers(text).map(({ start, end, ...parts }) => ({
        ...parts,
        printed: text.slice(start, end),
      })),
    ).toEqual([
      {
        printed: '（2005）民四他字第3号',
        number: '〔2005〕民四他字第3号',
        year: 2005,
        code: '民四他字',
        serial: '3',
      },
      {
        printed: '〔88〕高检会（研）字第10号',
        number: '〔88〕高检会（研）字第10号',
        year: 1988,
        code: '高检会（研）字',
        serial: '10',
      },
    ]);
  });

  test('the first of several serials is read', () => {
    expect(found('（2005）民四他字第3、4号')).toEqual(['〔2005〕民四他字第3号']);
  });

  test.each([
    ['a year told in words', '（2020年）某某部门第5号'],
    ['a year in words and no ordinal', '（2020年）某人社函5号'],
    ['a number without a code', '根据[2019]第3号文件'],
    ['a number without a code or ordinal', '根据[2019]3号文件'],
    ['the code before the year', '根据人社部发〔2020〕8号文件'],
    ['somebody, not a code', '（2020）某某部门5号'],
    ['an agency', '（2020）中国银保监会5号'],
    ['a session of a congress', '〔十五届〕第23号'],
    ['an order behind an edition', '《某办法》（2018）财政部令第98号'],
    ['an announcement behind an edition', '（2019）财政部公告第94号'],
    ['words after an edition', '《劳动法》（1994）实施后第5号'],
    ['words after an edition, without ordinal', '《劳动法》（1994）由某厂印发5号'],
    ['an address', '公司（2020）中山北路5号'],
    ['a building', '（2020）云锦东方2号楼'],
    ['a case told as an example', '（2016）指导性案例24号'],
    ['an issue of a journal', '（2020）总第12号'],
    ['a convention', '（1958）公约第111号'],
    ['an attachment', '（2018）附件3号'],
    ['an ordinal behind what is no code', '（2020）安全生产第5号'],
    ['two figures that are no year', '（12）某人社函5号'],
    ['two figures before a code without 字', '（88）某人社函5号'],
    ['a court told by figures', '（2019）京01民终1234号'],
    ['words between', '（2020）某人社函，第5号'],
  ])('is not %s: %s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a number that is read on a line of its own is found in running text, and taken apart', () => {
  const codes = [
    '民四他字',
    '行他字',
    '高检会（研）字',
    '最高法民他',
    '沪高法',
    '某人社函',
    '某税函',
  ];
  const printed = fc.record({
    code: fc.constantFrom(...codes),
    brackets: fc.constantFrom('〔〕', '[]', '【】', '（）', '()', '﹝﹞'),
    year: fc.integer({ min: 1950, max: 2049 }),
    ordinal: fc.constantFrom('', '第'),
    serial: fc.integer({ min: 1, max: 9999 }),
    gap: fc.constantFrom('', ' '),
  });
  fc.assert(
    fc.property(printed, ({ code, brackets: [open, close], year, ordinal, serial, gap }) => {
      const hasOrdinal = code.endsWith('字') || (ordinal === '第' && code.endsWith('函'));
      const line = `${open}${year}${close}${gap}${code}${hasOrdinal ? '第' : ''}${gap}${serial}号`;
      const stored = readDocNumber(line)?.text ?? '';
      expect(found(`按照${line}的规定`)).toEqual([stored]);
      expect(numberParts(stored)).toEqual({ code, year: `${year}`, serial: `${serial}` });
    }),
    { numRuns: 200 },
  );
});
