import { describe, expect, test } from 'vitest';
import { backlinks } from '../../../../src/library/citations/backlinks.ts';
import { missingDocuments } from '../../../../src/library/citations/missing-documents.ts';
import { resolveCitations } from '../../../../src/library/citations/resolve-citations.ts';
import { data, library, notice } from './fixture.ts';

const REPLY = notice({
  id: 'reply',
  title: '关于仲裁条款效力的复函',
  docNumber: '〔2005〕民四他字第3号',
  date: '2005-03-18',
  issuers: ['最高人民法院'],
});
const LETTER = notice({
  id: 'letter',
  title: '关于停工留薪的函',
  docNumber: '〔2019〕某人社函12号',
  date: '2019-02-01',
  issuers: ['某省人力资源和社会保障厅'],
});
const JUDGEMENT = notice({
  id: 'judgement',
  title: '某公司劳动争议案裁判要旨',
  docNumber: '〔2019〕最高法民终123号',
  date: '2019-12-01',
  issuers: ['最高人民法院'],
});

const resolvedFrom = (body: string) =>
  resolveCitations(library(REPLY, LETTER, JUDGEMENT, notice({ id: 'a' }, body)), data);
const targets = (body: string) =>
  (resolvedFrom(body).get('a') ?? []).map(({ target }) =>
    target.kind === 'notice'
      ? target.notice
      : target.kind === 'external'
        ? target.key
        : target.kind,
  );

describe('a number whose year stands before its code', () => {
  test.each([
    ['按照〔2005〕民四他字第3号执行', ['reply']],
    ['按照[2005]民四他字3号执行', ['reply']],
    ['最高人民法院（2005）民四他字第3号复函', ['reply']],
    ['《最高人民法院关于仲裁条款效力的复函》（（2005）民四他字第3号）', ['reply']],
    ['按照（2019）某人社函第12号执行', ['letter']],
    ['按照（2005）民一他字第3号执行', ['(2005)民一他字3号']],
    [
      '按照（2006）民四他字第3号、民四他字〔2005〕3号执行',
      ['(2006)民四他字3号', '民四他字(2005)3号'],
    ],
  ])('%s', (body, expected) => {
    expect(targets(body)).toEqual(expected);
  });

  test('is a way back as well, and missing where it is not held', () => {
    const resolved = resolvedFrom('按照（2005）民四他字第3号和（2005）民一他字第3号执行');
    expect(
      backlinks(resolved)
        .get('reply')
        ?.map(({ from }) => from),
    ).toEqual(['a']);
    expect(missingDocuments(resolved)).toMatchObject([{ docNumber: '〔2005〕民一他字第3号' }]);
  });
});

describe('the number of a case', () => {
  test('leads to the notice that bears it', () => {
    expect(targets('参见（2019）最高法民终123号')).toEqual(['judgement']);
  });

  test.each([
    '参见（2019）京01民终1234号民事判决书',
    '参见（2020）最高法民终7号民事判决书',
    '参见《民事判决书》（（2012）民一终字第17号）',
    '（2012）民一终字第17号（以下简称17号判决）认为，17号判决',
  ])('is no document that the library lacks: %s', (body) => {
    const resolved = resolvedFrom(body);
    expect(resolved.get('a')).toEqual([]);
    expect(missingDocuments(resolved)).toEqual([]);
  });
});
