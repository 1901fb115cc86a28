import { describe, expect, test } from 'vitest';
import type { Issuer } from '../../../src/model/issuer.ts';
import { agencies, issuerNamed } from '../../../src/site/agencies.ts';
import { bulletinName, sectionsOf } from '../../../src/site/bulletin-sections.ts';
import { byMonth } from '../../../src/site/by-month.ts';
import { neighbours } from '../../../src/site/neighbours.ts';
import { numberIndex } from '../../../src/site/number-index.ts';
import { notice } from './notices.ts';

const ISSUERS: readonly Issuer[] = [
  {
    id: 'renshebu',
    name: '人力资源社会保障部',
    short: '人社部',
    aliases: ['人力资源和社会保障部'],
    region: '全国',
    codes: { 人社部发: 'renshebufa' },
  },
  {
    id: 'beijing',
    name: '北京市教育委员会',
    short: '市教委',
    aliases: [],
    region: '北京',
    codes: {},
  },
  { id: 'caizhengbu', name: '财政部', short: '财政部', aliases: [], region: '全国', codes: {} },
];

const FIRST = notice();
const JOINT = notice({
  id: 'renshebufa-2020-11',
  docNumber: '人社部发〔2020〕11号',
  date: '2020-02-20',
  issuers: ['人力资源和社会保障部', '财政部'],
  ordinal: 2,
});
const LOCAL = notice({
  id: '2020-02-3',
  docNumber: null,
  date: '2020-01-31',
  issuers: ['北京市教育委员会', '某某中心'],
  region: '北京',
  section: '北京',
  ordinal: 3,
});
const ALL = [FIRST, JOINT, LOCAL];

describe('agencies', () => {
  test('a joint notice counts for each signer, an alias for its agency', () => {
    const found = agencies(ALL, ISSUERS);
    expect(found.map(({ name, notices }) => [name, notices.length])).toEqual([
      ['人力资源社会保障部', 2],
      ['财政部', 1],
      ['北京市教育委员会', 1],
      ['某某中心', 1],
    ]);
    expect(found.at(-1)?.id).toBeNull();
    expect(found[0]?.notices[0]?.front.id).toBe('renshebufa-2020-11');
  });

  test('a name finds its agency by any spelling, or none', () => {
    expect(issuerNamed('人社部', ISSUERS)?.id).toBe('renshebu');
    expect(issuerNamed('水利部', ISSUERS)).toBeUndefined();
  });
});

test('numbers stand under the owner of their code, serials in order', () => {
  const [group, ...others] = numberIndex([JOINT, FIRST, LOCAL], ISSUERS);
  expect(others).toEqual([]);
  expect(group?.issuer).toBe('人力资源社会保障部');
  expect(group?.rows.map(({ code, year }) => code + year)).toEqual(['人社部发〔2020〕']);
  expect(group?.rows[0]?.serials.map(({ serial }) => serial)).toEqual(['8', '11']);
});

test('years of a code stand together, the newest first', () => {
  const numbers = ['人社部发〔2018〕1号', '人社部函〔2020〕2号', '人社部发〔2020〕3号'];
  const held = numbers.map((docNumber) => notice({ id: docNumber, docNumber }));
  const rows = numberIndex(held, ISSUERS).flatMap((group) => group.rows);
  expect(rows.map(({ code, year }) => code + year)).toEqual([
    '人社部发〔2020〕',
    '人社部发〔2018〕',
    '人社部函〔2020〕',
  ]);
});

test('a code behind its year has rows of its own, and tells which way it is printed', () => {
  const numbers = [
    '〔2005〕民四他字第12号',
    '〔2005〕民一他字第7号',
    '〔2005〕民四他字第3号',
    '〔2031〕人社部发7号',
    '〔十五届〕第23号',
  ];
  const held = numbers.map((docNumber) =>
    notice({ id: docNumber, docNumber, issuers: ['最高人民法院'] }),
  );
  const told = numberIndex(held, ISSUERS).flatMap(({ issuer, rows }) =>
    rows.map(({ code, year, yearFirst, serials }) =>
      [issuer, yearFirst ? year + code : code + year, ...serials.map(({ serial }) => serial)].join(
        ' ',
      ),
    ),
  );
  expect(told).toEqual([
    '人力资源社会保障部 〔2031〕人社部发 7',
    '最高人民法院 〔2005〕民四他字 3 12',
    '最高人民法院 〔2005〕民一他字 7',
    '最高人民法院 〔十五届〕 23',
  ]);
});

test('months run from the newest, and so do their notices', () => {
  const months = byMonth([...ALL, notice({ id: 'x', date: null })]);
  expect(months.map(({ id, name }) => [id, name])).toEqual([
    ['m_2020-02', '2020年2月'],
    ['m_2020-01', '2020年1月'],
    ['m_none', '未载日期'],
  ]);
  expect(months[0]?.notices[0]?.front.date).toBe('2020-02-20');
});

describe('bulletins', () => {
  test('sections follow the print, and a reprint stands in its own bulletin too', () => {
    const reprint = {
      ...FIRST,
      printings: [FIRST.front, { ...FIRST.front, bulletin: '2020-03', section: null }],
    };
    expect(
      sectionsOf([reprint, JOINT, LOCAL], '2020-02').map(({ name, notices }) => [
        name,
        notices.length,
      ]),
    ).toEqual([
      ['人社部', 2],
      ['北京', 1],
    ]);
    expect(sectionsOf([reprint, JOINT], '2020-03').map(({ name }) => name)).toEqual(['未分栏']);
  });

  test('a bulletin is called by name and issue', () => {
    const known = {
      name: '人力资源法律政策',
      publisher: null,
      issue: '2020年第2期',
      date: '2020-02',
      source: null,
      sha256: '0'.repeat(64),
    };
    expect(bulletinName('2020-02', { '2020-02': known })).toBe('人力资源法律政策 2020年第2期');
    expect(bulletinName('2020-03', {})).toBe('2020-03');
  });

  test('previous and next follow the print', () => {
    expect(neighbours(JOINT, ALL)).toEqual({ before: FIRST, after: LOCAL });
    expect(neighbours(FIRST, ALL).before).toBeNull();
  });
});
