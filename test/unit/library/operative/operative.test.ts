import { describe, expect, test } from 'vitest';
import { heldNotices } from '../../../../bench/held-notices.ts';
import { sentencesOf } from '../../../../src/library/facts/sentences.ts';
import { operative } from '../../../../src/library/operative/operative.ts';
import { clause } from '../facts/clause.ts';

const notices = heldNotices('2020-02');

describe('operative', () => {
  test.each([
    [1, '延长2020年春节假期至2月2日'],
    [7, '应认定为工伤'],
    [8, '不得依据劳动合同法第四十条'],
    [21, '免征期限不超过5个月'],
    [24, '实行减半征收'],
    [27, '缓缴住房公积金'],
    [34, '缴费期延长至3月底'],
    [44, '补助2.4万元'],
  ])('notice %i orders: …%s…', (ordinal, words) => {
    const notice = notices.find(({ front }) => front.ordinal === ordinal);
    const found = operative({ title: notice?.front.title ?? '', clauses: notice?.clauses ?? [] });
    expect(found?.sentence).toContain(words);
  });

  test('is a sentence of the notice, and never a word of course', () => {
    for (const { front, clauses } of notices) {
      const found = operative({ title: front.title, clauses });
      expect(sentencesOf(clauses).map(({ text }) => text)).toContain(found?.sentence);
      expect(found?.sentence).not.toMatch(/联系人|如下：|特此/);
    }
  });

  test('is chosen within the clauses of a topic', () => {
    const clauses = [
      clause('sec_1', '免征三项社会保险单位缴费部分，免征期限不超过5个月。'),
      clause('sec_2', '企业应当支付职工工资。'),
    ];
    const found = operative({ title: '关于社会保险费的通知', clauses, within: ['sec_2'] });
    expect(found).toEqual({ clause: 'sec_2', sentence: '企业应当支付职工工资。' });
  });

  test('is null where there is nothing to choose', () => {
    expect(operative({ title: '通知', clauses: [] })).toBeNull();
    expect(operative({ title: '通知', clauses: [clause('p_1', '怎么办理？')] })).toBeNull();
  });
});
