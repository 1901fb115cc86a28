import { expect, test } from 'vitest';
import { topicClauses } from '../../../../src/library/topics/topic-clauses.ts';
import type { Topic } from '../../../../src/model/topic.ts';
import { clause } from '../facts/clause.ts';

const topic = (id: string, terms: Record<string, number>): Topic => ({
  id,
  name: id,
  scope: id,
  terms,
  related: [],
});
const topics = [
  topic('labor', { 劳动合同: 3, 待岗: 1 }),
  topic('wages', { 工资: 3, 生活费: 2 }),
  topic('training', { 培训: 3 }),
];
const cut = (text: string): readonly string[] => [text];

function of(filed: readonly string[], ...texts: readonly string[]) {
  const clauses = texts.map((text, at) => clause(`sec_${at + 1}`, text));
  const found = topicClauses({ clauses, filed, topics, cut });
  return Object.fromEntries([...found].map(([id, list]) => [id, list.map((one) => one.clause)]));
}

test('each clause goes to the topics that it speaks of, the loudest first', () => {
  const found = of(
    ['labor', 'wages'],
    '企业应当支付工资。',
    '不得解除劳动合同。',
    '劳动合同中的工资和生活费，按照工资标准支付。',
  );
  expect(found).toEqual({ labor: ['sec_2'], wages: ['sec_3', 'sec_1'] });
});

test('one that speaks of none goes to the main topic, one that speaks of another to none', () => {
  const found = of(['labor', 'wages'], '本通知执行至2020年6月30日。', '免费开放培训平台。');
  expect(found).toEqual({ labor: ['sec_1'], wages: [] });
});

test('a heading speaks for what stands below it, a cited title does not', () => {
  const clauses = [
    clause('sec_1', '一、工资支付', {
      heading: '工资支付',
      headingForm: 'standing',
      children: [clause('sec_1__p_1', '2020年2月至4月。')],
    }),
    clause('sec_2', '按照《劳动合同条例》《集体劳动合同规定》支付工资。'),
  ];
  const found = topicClauses({ clauses, filed: ['wages', 'labor'], topics, cut });
  expect(found.get('wages')?.map((one) => one.clause)).toEqual(['sec_1', 'sec_1__p_1', 'sec_2']);
  expect(found.get('labor')).toEqual([]);
});

test('a notice on one topic belongs to it as a whole', () => {
  expect(of(['labor'], '免费开放培训平台。', '劳动合同到期的，顺延。')).toEqual({
    labor: ['sec_2', 'sec_1'],
  });
});

test('a topic that is not known finds nothing', () => {
  expect(of(['labor', 'other'], '企业应当支付工资。')).toEqual({ labor: [], other: [] });
});
