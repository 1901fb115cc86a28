import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { heldNotices } from '../../../../bench/held-notices.ts';
import { deadlines } from '../../../../src/library/deadlines/deadlines.ts';
import { validity } from '../../../../src/library/validity/validity.ts';
import type { Clause } from '../../../../src/model/clause.ts';
import { clause } from '../facts/clause.ts';

const ofClauses = (clauses: readonly Clause[], date: string | null = '2020-02-05') =>
  validity({ clauses, deadlines: deadlines({ clauses, date }) });
const of = (text: string) => ofClauses([clause('p_1', text)]);

describe('validity', () => {
  test.each([
    ['本通知执行至2020年6月30日。', '2020-06-30'],
    ['本办法自2020年3月1日起施行，有效期至2022年2月28日。', '2022-02-28'],
    ['本规定由市局负责解释，自2020年3月1日起施行，有效期至2025年2月28日。', '2025-02-28'],
    ['以上政策措施自印发之日起实施，有效期至2020年底。', '2020-12-31'],
  ])('whole, dated, without exception: %s', (text, expires) => {
    expect(of(text)).toMatchObject({ scope: '全文', expires, statements: [{ exception: false }] });
  });

  test.each([
    '以上政策措施自印发之日起实施，有效期至2020年底(文中具体措施有明确期限规定的从其规定)。',
    '本通知执行至2020年6月30日，但第三条除外。',
    '本通知执行至2020年6月30日，可视疫情情况延长。',
  ])('an exception never lets it expire: %s', (text) => {
    expect(of(text)).toMatchObject({
      scope: '全文',
      expires: null,
      statements: [{ exception: true, sentence: text }],
    });
  });

  test.each([
    '本决定自公布之日起施行。',
    '《决定》已由会议通过，现予公布，自公布之日起施行。',
    '自2020年3月1日起施行。',
  ])('whole without an end: %s', (text) => {
    expect(of(text)).toMatchObject({ scope: '全文', expires: null });
  });

  test.each([
    '免征期限不超过5个月，缓缴期限不超过6个月。',
    '上述有关补贴类政策执行期限为疫情防控期间。',
    '应缴社会保险费征收期延长至3月底。',
    '按照本通告第二条办法执行延长缴费至3月底。',
  ])('single measures: %s', (text) => {
    expect(of(text)).toMatchObject({
      scope: '部分措施',
      expires: null,
      statements: [{ sentence: text }],
    });
  });

  test.each([
    '各省印发的办法于3月5日前报人力资源社会保障部备案。',
    '符合条件的企业于2020年4月1日至7月31日申请。',
    '应在受理3日内完成认定工作。',
    '受理申请期限截止到2020年12月31日。',
    '申报时间：2020年3月1日-3月31日。',
    '自2月17日起受理补缴业务。',
    '审核通过的在官网公示一周。',
    '审核通过的，在官网公示培训情况5个工作日，对有异议的重新公示。',
    '公示期为7天，公示期满无异议的予以拨付。',
    '审核时限最长不超过5个工作日。',
    '办理期限为10个工作日。',
    '各地要高度重视，抓好落实。',
  ])('says nothing of it: %s', (text) => {
    expect(of(text)).toEqual({ scope: '未载明', statements: [], expires: null });
  });

  test('a closing sentence on all measures counts, one within a clause does not', () => {
    const text = '以上措施自印发之日起实施。';
    expect(ofClauses([clause('p_3', text)]).scope).toBe('全文');
    expect(
      ofClauses([clause('sec_1__sub_2__p_1', text), clause('p_2', '请遵照执行。')]).scope,
    ).not.toBe('全文');
  });

  test('two ends of the whole document decide nothing', () => {
    const text = '本通知执行至2020年6月30日。本通知有效期至2020年底。';
    expect(of(text).expires).toBeNull();
  });

  const labels = JSON.parse(
    readFileSync(new URL('../../../fixtures/validity/2020-02.json', import.meta.url), 'utf8'),
  ) as Record<string, { scope: string; expires: string | null }>;
  const notices = heldNotices('2020-02');

  test.each(Object.entries(labels))('notice %s as read by hand', (ordinal, wanted) => {
    const notice = notices.find(({ front }) => front.ordinal === Number(ordinal));
    const { scope, expires } = ofClauses(notice?.clauses ?? [], notice?.front.date ?? null);
    expect({ scope, expires }).toEqual(wanted);
  });
});
