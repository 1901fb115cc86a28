import { describe, expect, test } from 'vitest';
import { isAgencyName, isOfficer, splitAgencies } from '../../../src/text/agency.ts';
import { printWidth } from '../../../src/text/width.ts';

describe('names of agencies', () => {
  test.each([
    '国务院',
    '财政部',
    '国家卫生健康委',
    '中国企业联合会/中国企业家协会',
    '国务院应对新型冠状病毒感染肺炎疫情联防联控机制',
    '北京市人力资源和社会保障局（盖章）',
    '中国国家铁路集团有限公司',
  ])('%s is one', (name) => {
    expect(isAgencyName(name)).toBe(true);
  });

  test.each([
    '中央应对新型冠状病毒感染肺炎',
    '各有关单位：',
    '请报财政部，',
    '一、国务院',
    '部',
    '此件公开发布',
  ])('%s is none', (name) => {
    expect(isAgencyName(name)).toBe(false);
  });

  test.each([
    [
      '最高人民法院 最高人民检察院 公安部 司法部',
      ['最高人民法院', '最高人民检察院', '公安部', '司法部'],
    ],
    ['北京市人力资源和社会保障局   北京市财政局', ['北京市人力资源和社会保障局', '北京市财政局']],
    ['公 安 部　　司 法 部', ['公安部', '司法部']],
    ['财政部、税务总局', ['财政部', '税务总局']],
  ])('%s is parted', (line, names) => {
    expect(splitAgencies(line)).toEqual(names);
  });

  test('a person in office signs decrees', () => {
    expect([isOfficer('部长  张某某'), isOfficer('财政部'), isOfficer('总理 李某某')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

test('a Chinese character takes two columns of print', () => {
  expect([printWidth('国发〔2018〕1号'), printWidth('　　a\t'), printWidth('')]).toEqual([
    15, 9, 0,
  ]);
});
