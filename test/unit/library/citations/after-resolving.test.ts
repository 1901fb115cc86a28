import { expect, test } from 'vitest';
import { backlinks } from '../../../../src/library/citations/backlinks.ts';
import {
  citationChanges,
  reportedCitations,
} from '../../../../src/library/citations/citation-changes.ts';
import { missingDocuments } from '../../../../src/library/citations/missing-documents.ts';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import { data, library, notice } from './fixture.ts';

const base = notice({
  id: 'base',
  docNumber: '人社部发〔2020〕8号',
  issuers: ['人力资源社会保障部'],
});
const first = notice(
  { id: 'first' },
  '一、按照人社部发〔2020〕8号和工信部联企业〔2011〕300号办理。\n\n二、再按人社部发〔2020〕8号、人社部发〔2020〕8号第一条。',
);
const second = notice(
  { id: 'second' },
  '工信部《关于印发中小企业划型标准规定的通知》（工信部联企业〔2011〕300号）。《通知》另行规定。交通运输部《关于全力做好运输工作的通知》。按劳动法第四十四条执行，人社部发〔2020〕8号同。',
);
const resolved = resolveCitations(library(base, first, second), data);

test('backlinks tell from where, one for a sentence', () => {
  expect(backlinks(resolved).get('base')).toEqual([
    {
      from: 'first',
      clause: 'sec_1',
      sentence: '一、按照人社部发〔2020〕8号和工信部联企业〔2011〕300号办理。',
    },
    {
      from: 'first',
      clause: 'sec_2',
      sentence: '二、再按人社部发〔2020〕8号、人社部发〔2020〕8号第一条。',
    },
    { from: 'second', clause: 'p_1', sentence: '按劳动法第四十四条执行，人社部发〔2020〕8号同。' },
  ]);
  expect(backlinks(resolved).has('first')).toBe(false);
});

test('documents cited but not held are collected, the most cited first', () => {
  expect(
    missingDocuments(resolved).map(({ key, docNumber, title, issuers, year, cites }) => [
      key,
      docNumber,
      title,
      issuers.join(),
      year,
      cites.map(({ from }) => from).join(),
    ]),
  ).toEqual([
    [
      '工信部联企业(2011)300号',
      '工信部联企业〔2011〕300号',
      '关于印发中小企业划型标准规定的通知',
      '工信部',
      2011,
      'first,second',
    ],
    [
      '交通运输部《全力做好运输工作的通知》',
      null,
      '关于全力做好运输工作的通知',
      '交通运输部',
      null,
      'second',
    ],
  ]);
});

test('a missing document cited by a ministry and by its general office is one', () => {
  const entries = library(
    notice({ id: 'a' }, '按照人社部《关于开放线上课程的通知》办理。'),
    notice({ id: 'b' }, '按照《人力资源社会保障部办公厅关于开放线上课程的通知》办理。'),
    notice({ id: 'c' }, '按照财政部《关于开放线上课程的通知》办理。'),
  );
  const found = missingDocuments(resolveCitations(entries, data));
  expect(found.map(({ cites }) => cites.map(({ from }) => from).join())).toEqual(['a,b', 'c']);
});

test('a report names what is gained and lost, by notice', () => {
  const before = reportedCitations(resolved);
  expect(citationChanges(before, before)).toEqual([]);
  const changed = notice({ id: 'second' }, '按照人社部发〔2020〕8号、人社部发〔2020〕9号。');
  const after = reportedCitations(resolveCitations(library(base, first, changed), data));
  const [change, ...others] = citationChanges(before, after);
  expect(others).toEqual([]);
  expect(change?.notice).toBe('second');
  expect(change?.gained.map(({ target }) => target)).toEqual(['external 人社部发(2020)9号']);
  expect(change?.lost.map(({ target }) => target)).toEqual([
    'external 工信部联企业(2011)300号',
    'unknown 简称在文中没有交代',
    'external 交通运输部《全力做好运输工作的通知》',
    'law laodongfa',
  ]);
});

test('a report tells a clause from its notice', () => {
  const held = notice({ id: 'held', docNumber: '甲发〔2020〕1号' }, '一、总则。\n\n二、附则。');
  const citing = notice({ id: 'citing' }, '按照甲发〔2020〕1号第二条。');
  expect(reportedCitations(resolveCitations(library(held, citing), data))).toEqual([
    { notice: 'citing', clause: 'p_1', text: '甲发〔2020〕1号第二条', target: 'clause held#sec_2' },
  ]);
});
