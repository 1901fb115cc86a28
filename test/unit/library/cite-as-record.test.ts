import { expect, test } from 'vitest';
import { cslItem, ris } from '../../../src/library/cite-as-record.ts';
import type { FrontMatter } from '../../../src/model/front-matter.ts';

const FRONT: FrontMatter = {
  id: 'jingrenshelaozi-2020-13',
  title: '关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知',
  docNumber: '京人社劳字〔2020〕13号',
  date: '2020-01-31',
  issuers: ['北京市人力资源和社会保障局', '北京市教育委员会'],
  issuersInferred: false,
  kind: '通知',
  region: '北京',
  section: '北京市人社局',
  addressees: [],
  attachments: [],
  topics: [],
  bulletin: '2020-02',
  ordinal: 37,
  pages: [110, 111],
  contentHash: '0'.repeat(64),
};
const BARE: FrontMatter = { ...FRONT, docNumber: null, date: null, issuers: [], pages: null };
const RECORD = {
  front: FRONT,
  source: '《人力资源法律政策》2020年第2期',
  address: 'https://example.cn/a.html',
};

test('RIS', () => {
  expect(ris(RECORD).split('\r\n')).toEqual([
    'TY  - STAT',
    'ID  - jingrenshelaozi-2020-13',
    'TI  - 关于因防控疫情推迟开学企业职工看护未成年子女期间工资待遇问题的通知',
    'AU  - 北京市人力资源和社会保障局',
    'AU  - 北京市教育委员会',
    'M1  - 京人社劳字〔2020〕13号',
    'PY  - 2020',
    'DA  - 2020/01/31/',
    'M3  - 通知',
    'CY  - 北京',
    'T2  - 《人力资源法律政策》2020年第2期',
    'SP  - 110',
    'EP  - 111',
    'LA  - zh',
    'UR  - https://example.cn/a.html',
    'ER  - ',
    '',
  ]);
});

test('a line end in a value cannot begin another field', () => {
  expect(ris({ ...RECORD, front: { ...FRONT, title: '甲\r\nUR  - x' } })).toContain(
    'TI  - 甲 UR  - x\r\n',
  );
});

test('what is not known is left out', () => {
  expect(ris({ front: BARE, source: null, address: null })).not.toMatch(
    /^(?:AU|M1|PY|DA|T2|SP|UR)/m,
  );
  expect(Object.keys(cslItem({ front: BARE, source: null, address: null }))).toEqual([
    'id',
    'type',
    'title',
    'language',
    'genre',
    'jurisdiction',
  ]);
});

test('CSL-JSON', () => {
  expect(cslItem(RECORD)).toEqual({
    id: FRONT.id,
    type: 'legislation',
    title: FRONT.title,
    language: 'zh-CN',
    genre: '通知',
    jurisdiction: '北京',
    author: [{ literal: '北京市人力资源和社会保障局' }, { literal: '北京市教育委员会' }],
    number: '京人社劳字〔2020〕13号',
    issued: { 'date-parts': [[2020, 1, 31]] },
    'container-title': '《人力资源法律政策》2020年第2期',
    page: '110-111',
    URL: 'https://example.cn/a.html',
  });
  expect(cslItem({ ...RECORD, front: { ...FRONT, pages: [5, 5] } }).page).toBe('5');
});
