import { describe, expect, test } from 'vitest';
import { lacksAgencyCode, numberKey } from '../../../../src/library/citations/number-key.ts';

describe('two printings of one number have one key', () => {
  test.each([
    ['人社部发〔2020〕8号', '人社部发（2020）第8号'],
    ['〔十五届〕第23号', '[十五届] 第23号'],
    ['〔2005〕民四他字第3号', '（2005）民四他字第3号'],
    ['〔2005〕民四他字第3号', '[2005]民四他字3号'],
    ['〔2031〕某人社函12号', '【2031】某人社函第12号'],
    ['〔88〕高检会（研）字第10号', '(1988)高检会(研)字第10号'],
    ['国务院令第724号', '中华人民共和国国务院令第724号'],
  ])('%s = %s', (one, other) => {
    expect(numberKey(other)).toBe(numberKey(one));
  });

  test.each([
    ['〔2005〕民四他字第3号', '〔2005〕民一他字第3号'],
    ['〔2005〕民四他字第3号', '〔2006〕民四他字第3号'],
    ['〔2020〕沪高法12号', '沪高法〔2020〕12号'],
    ['〔2005〕民四他字第3号', '〔2005〕第3号'],
  ])('%s ≠ %s', (one, other) => {
    expect(numberKey(other)).not.toBe(numberKey(one));
  });
});

describe('whether a number tells its agency', () => {
  test.each([
    ['人社部发〔2020〕8号', false],
    ['〔2005〕民四他字第3号', false],
    ['（2031）某人社函12号', false],
    ['〔十五届〕第23号', true],
    ['〔2020〕第8号', true],
    ['[2020]8号', true],
    ['第12号', true],
    ['2020年第5号', true],
    ['8号', true],
    ['国务院令第724号', true],
  ])('%s', (number, lacks) => {
    expect(lacksAgencyCode(number)).toBe(lacks);
  });
});
