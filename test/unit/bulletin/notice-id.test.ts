import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agenciesInTitle, agencyBook } from '../../../src/bulletin/agency-book.ts';
import { isUntouched, noticeFile } from '../../../src/bulletin/notice-file.ts';
import { noticeId } from '../../../src/bulletin/notice-id.ts';
import { regionOf } from '../../../src/bulletin/region.ts';
import { issuersSchema } from '../../../src/model/issuer.ts';
import { readDocNumber } from '../../../src/text/doc-number.ts';

const issuers = issuersSchema.parse(parse(readFileSync('content/data/issuers.yaml', 'utf8')));
const book = agencyBook(issuers);

test('the list of agencies gives no name, id or code twice', () => {
  const names = issuers.flatMap(({ name, short, aliases }) => [
    ...new Set([name, short, ...aliases]),
  ]);
  const codes = issuers.flatMap(({ codes }) => Object.keys(codes));
  for (const all of [names, issuers.map(({ id }) => id), codes]) {
    expect(all.filter((item, i) => all.indexOf(item) !== i)).toEqual([]);
  }
  const known = new Set(issuers.map(({ name }) => name));
  expect(issuers.filter(({ parent }) => parent !== undefined && !known.has(parent))).toEqual([]);
});

test.each([
  ['人社部发〔2020〕8号', '人力资源社会保障部', 'renshebufa-2020-8'],
  ['〔十五届〕第23号', '北京市第十五届人民代表大会常务委员会', 'beijingrenda-15-23'],
  ['京政办发〔2020〕5号', '北京市人民政府办公厅', 'jingzhengbanfa-2020-5'],
  ['国家税务总局公告2020年第5号', '国家税务总局', 'shuiwuzongju-gonggao-2020-5'],
  ['中华人民共和国主席令第七十三号', null, 'zhonghuarenmingongheguozhuxi-ling-73'],
  ['2020年第12号', '财政部', 'caizhengbu-2020-12'],
  ['劳社部发〔2005〕12号', '劳动和社会保障部', 'laoshebufa-2005-12'],
  ['国家工商行政管理总局令第56号', null, 'guojiagongshangxingzhengguanlizongju-ling-56'],
  ['国食药监械〔2009〕3号', '国家食品药品监督管理局', 'guoshiyaojianxie-2009-3'],
])('%s of %s has the id %s', (number, issuer, id) => {
  expect(noticeId(readDocNumber(number), issuer, '2020-02', 7, book)).toBe(id);
});

test('a notice without a number is called by bulletin and place', () => {
  expect(noticeId(null, '财政部', '2020-02', 7, book)).toBe('2020-02-07');
});

test.each([
  [['北京市财政局'], null, '', '', '北京'],
  [['江南市人力资源和社会保障局'], null, '', '', '江南'],
  [['财政部'], '北京', '', '', '全国'],
  [[], '北京市人社局', '关于相关工作的通知的政策解读', '', '北京'],
  [[], '最高院', '关于审理案件的规定', '', '全国'],
  [[], null, '关于工作的通知', '沪府规', '上海'],
])('issuers %j, section %s: %s %s → %s', (names, section, title, code, region) => {
  expect(regionOf(names, section, title, code, book)).toBe(region);
});

test.each([
  [
    '人力资源社会保障部财政部税务总局有关司局负责人就实施工作答记者问',
    ['人力资源社会保障部', '财政部', '税务总局'],
  ],
  [
    '国家税务总局、国家医疗保障局有关部门负责人就做好工作答记者问',
    ['国家税务总局', '国家医疗保障局'],
  ],
  ['人力资源社会保障部职业能力司负责人就《关于实施的通知》答记者问', ['人力资源社会保障部']],
  [
    '中华全国总工会中国企业联合会／中国企业家协会关于做好协商工作的通知',
    ['中华全国总工会', '中国企业联合会／中国企业家协会'],
  ],
  ['人力资源和社会保障系统做好疫情防控有关工作的通知', []],
  ['人事部财政部关于调整工资的通知', ['人事部', '财政部']],
  ['劳动和社会保障部办公厅关于有关问题的复函', ['劳动和社会保障部办公厅']],
  ['国务院法制办负责人就《某条例》答记者问', ['国务院法制办']],
  ['财政部门做好资金保障工作的通知', []],
  ['卫生部门、教育部关于有关工作的通知', []],
  ['财政部门户网站管理办法', ['财政部']],
  ['某省药品监督管理局关于加强监管的通知', ['某省药品监督管理局']],
  ['关于延长假期的通知', []],
  ['某省人民代表大会常务委员会公告', ['某省人民代表大会常务委员会']],
  ['关于召开招聘大会的公告', []],
  ['2022年春季招聘会公告', []],
  ['最高人民法院行政审判庭关于如何适用法律的答复', ['最高人民法院行政审判庭']],
  ['最高人民法院民事审判第一庭关于审理案件的解答', ['最高人民法院民事审判第一庭']],
  ['最高人民检察院法律政策研究室对《关于某问题的请示》的答复', ['最高人民检察院法律政策研究室']],
  ['人力资源社会保障部养老保险司关于有关问题的函', ['人力资源社会保障部养老保险司']],
  ['公安部交通管理局关于印发《规范》的通知', ['公安部交通管理局']],
  ['国家税务总局所得税司、财政部税政司关于有关问题的函', ['国家税务总局所得税司', '财政部税政司']],
  [
    '人力资源社会保障部办公厅财政部办公厅关于做好工作的通知',
    ['人力资源社会保障部办公厅', '财政部办公厅'],
  ],
  ['人力资源社会保障部养老保险司负责人就调整有关问题答记者问', ['人力资源社会保障部']],
  ['人力资源社会保障部国家中医药局关于做好工作的通知', ['人力资源社会保障部', '国家中医药局']],
  [
    '云川省高级人民法院云川省劳动人事争议仲裁委员会关于有关问题的座谈会纪要',
    ['云川省高级人民法院', '云川省劳动人事争议仲裁委员会'],
  ],
  ['云川省高级人民法院审判委员会关于有关问题的意见', ['云川省高级人民法院审判委员会']],
])('%s names %j', (title, names) => {
  expect(agenciesInTitle(title, book)).toEqual(names);
});

describe('a notice file', () => {
  const hash = (text: string): string => String(text.length).padStart(64, '0');
  const front = {
    id: 'a-1',
    title: '关于“甲: 乙”的通知',
    docNumber: null,
    date: '2020-01-02',
    issuers: [],
    issuersInferred: false,
    kind: '通知',
    region: '全国',
    section: null,
    addressees: [],
    attachments: [],
    topics: [],
    bulletin: 'b',
    ordinal: 1,
    pages: null,
  };
  const { text } = noticeFile(front, '正文。', hash);

  test('quotes its dates, so that none becomes a date object, and ends with its hash', () => {
    expect(text).toContain('\ndate: "2020-01-02"\n');
    expect(text).toMatch(/\ncontentHash: "\d{64}"\n---\n\n正文。\n$/u);
  });

  test('is known as untouched until a person changes it', () => {
    expect([
      isUntouched(text, hash),
      isUntouched(`${text}改`, hash),
      isUntouched('---\n---\n', hash),
    ]).toEqual([true, false, false]);
  });
});
