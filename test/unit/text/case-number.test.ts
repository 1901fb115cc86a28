import { describe, expect, test } from 'vitest';
import { isCaseNumber } from '../../../src/text/case-number.ts';

describe('the number of a case before a court or an arbitrator', () => {
  test.each([
    '〔2019〕最高法民终123号',
    '〔2021〕沪民终12号',
    '〔2019〕京01民终1234号',
    '〔2020〕沪0115民初12345号',
    '〔2012〕民一终字第17号',
    '〔2012〕民提字第5号',
    '〔2010〕行监字第8号',
    '〔2012〕知行字第5号',
    '〔85〕民监字6号',
    '〔2013〕浦民一（民）初字第12345号',
    '〔2015〕穗中法执字第7号',
    '〔2019〕最高法执监9号',
    '〔2020〕京朝劳人仲字第1234号',
  ])('is %s', (number) => {
    expect(isCaseNumber(number)).toBe(true);
  });

  test.each([
    '〔2005〕民四他字第3号',
    '〔2021〕最高法民他12号',
    '〔2010〕行他字第10号',
    '〔2012〕执他字第5号',
    '〔1995〕豫法执请字第1号',
    '〔2003〕民立他字第5号',
    '〔2020〕沪高法12号',
    '〔2031〕某人社函12号',
    '〔88〕高检会（研）字第10号',
    '人社部发〔2020〕8号',
    '法民〔2020〕8号',
    '〔十五届〕第23号',
  ])('is not %s, which a document bears', (number) => {
    expect(isCaseNumber(number)).toBe(false);
  });
});
