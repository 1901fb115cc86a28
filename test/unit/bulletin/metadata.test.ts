import { describe, expect, test } from 'vitest';
import {
  isSignedMetadata,
  metadataEnd,
  metadataValue,
  readMetadata,
} from '../../../src/bulletin/metadata.ts';

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

describe('a line of agency, number, date and effect without keys', () => {
  test.each([
    [
      '某部｜某发〔2031〕1号｜2031年1月3日',
      ['发文机关=某部', '发文字号=某发〔2031〕1号', '发文日期=2031年1月3日'],
    ],
    [
      '2031.1.3 / 某发〔2031〕1号 / 全文有效',
      ['发文日期=2031.1.3', '发文字号=某发〔2031〕1号', '时效性=全文有效'],
    ],
    [
      '某部、某局·2031年第8号·二〇三一年一月三日公布',
      ['发文机关=某部、某局', '发文字号=2031年第8号', '发文日期=二〇三一年一月三日公布'],
    ],
    [
      '某部 某发〔2031〕1号 2031年1月3日',
      ['发文机关=某部', '发文字号=某发〔2031〕1号', '发文日期=2031年1月3日'],
    ],
    ['某部政策司｜2031-01-03', ['发文机关=某部政策司', '发文日期=2031-01-03']],
  ])('%s', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  test.each([
    '某部　2031年1月3日',
    '某部，2031年1月3日',
    '某部　某局公告2031年第4号',
    '某部｜某局',
    '某发〔2031〕1号｜某发〔2031〕2号',
    '关于某事的通知｜某发〔2031〕1号｜2031年1月3日',
    '2031年1月3日｜2031年1月4日',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('rows of a table over or under a title', () => {
  test.each([
    [
      '文号    某发〔2031〕1号    成文日期    2031-01-03',
      ['文号=某发〔2031〕1号', '成文日期=2031-01-03'],
    ],
    ['发文字号\t某发〔2031〕1号', ['发文字号=某发〔2031〕1号']],
    [
      '发文机关    某部 某局    文    号    某部 某局公告2031年第1号',
      ['发文机关=某部 某局', '文号=某部 某局公告2031年第1号'],
    ],
    ['发布机构    文号    发布日期    效力', ['发布机构=', '文号=', '发布日期=', '效力=']],
  ])('%s', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  test.each([
    '主题词  人事  通知',
    '标题    某某办法',
    '文号    发布日期',
    '序号    名称    日期',
    '发布    施行    某市人民政府',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });

  const KEYS = '发布机构    文号    发布日期    实施日期    效力';
  const rows = (...texts: readonly string[]) => texts.map((text) => ({ text }));

  test('values stand under their keys, and the table ends behind them', () => {
    const units = rows(
      '某某办法',
      KEYS,
      '某市人民政府  某府〔2031〕7号   2031-05-23  —  现行有效',
      '各区人民政府：',
    );
    expect(metadataEnd(units, 1)).toBe(3);
    expect(metadataValue(units, 2, new Set(['文号']))).toBe('某府〔2031〕7号');
    expect(metadataValue(units, 1, new Set(['文号']))).toBeNull();
  });

  test('with a value missing nobody can tell which, and none is taken', () => {
    const units = rows(KEYS, '某市人民政府    2031-05-23    现行有效');
    expect(metadataEnd(units, 0)).toBe(1);
    expect(metadataValue(units, 1, new Set(['文号']))).toBeNull();
  });
});
