import { describe, expect, test } from 'vitest';
import { isSignedMetadata, readMetadata } from '../../../src/bulletin/metadata.ts';

const read = (text: string): readonly string[] =>
  readMetadata(text).map(({ label, value }) => `${label}=${value}`);

describe('lines of keys and values, as publishers print them over or under titles', () => {
  test.each([
    ['▲文号：国务院令第514号　▲发布：国务院', ['文号=国务院令第514号', '发布=国务院']],
    ['●文号：某发〔2031〕1号 ●成文：2031.01.03', ['文号=某发〔2031〕1号', '成文=2031.01.03']],
    ['文号：某发〔2031〕1号；施行：2031.01.03', ['文号=某发〔2031〕1号', '施行=2031.01.03']],
    ['▲来源：某某网', ['来源=某某网']],
    ['来源：某某网 日期：2031.01.03', ['来源=某某网', '日期=2031.01.03']],
    ['发文机关：最高人民法院　司法部', ['发文机关=最高人民法院  司法部']],
    ['【来源】官方网站', ['来源=官方网站']],
  ])('%s', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  test.each([
    '来源：某某网',
    '施行：自发布之日起。',
    '发布会：上午举行',
    '时间：上午九时，地点：会议室',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('begin with a sign where an editor adds them', () => {
    expect(isSignedMetadata('▲来源：某某网　▲日期：2031.01.03')).toBe(true);
    expect(isSignedMetadata('来源：某某网　日期：2031.01.03')).toBe(false);
  });
});
