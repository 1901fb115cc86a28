import { describe, expect, test } from 'vitest';
import { keyClauses } from '../../../../src/library/operative/key-clauses.ts';
import { orders } from '../../../../src/library/operative/orders.ts';
import { clause } from '../facts/clause.ts';

const clauses = [
  clause('sec_1', '企业应当支付职工工资。各地要提高政治站位，加强组织领导。'),
  clause('sec_2', '待岗期间不得低于最低工资标准的70%。'),
  clause('sec_3', '各地要高度重视。'),
  clause('qa_1', '企业应当支付加班工资。'),
  clause('sec_4', '病假工资应当支付。'),
];
const evidence = [
  { clause: 'sec_2', score: 12 },
  { clause: 'qa_1', score: 11 },
  { clause: 'sec_3', score: 10 },
  { clause: 'sec_1', score: 9 },
  { clause: 'sec_4', score: 2 },
];

describe('key clauses', () => {
  test('are those that order something, by the sentence that does', () => {
    expect(keyClauses({ clauses, evidence, quoted: null }, 9)).toEqual([
      { clause: 'sec_2', sentence: '待岗期间不得低于最低工资标准的70%。', score: 12 },
      { clause: 'sec_1', sentence: '企业应当支付职工工资。', score: 9 },
    ]);
  });

  test('leave out what is quoted already, and stop at so many', () => {
    const found = keyClauses({ clauses, evidence, quoted: 'sec_2' }, 9);
    expect(found.map((each) => each.clause)).toEqual(['sec_1']);
    expect(keyClauses({ clauses, evidence, quoted: null }, 1)).toHaveLength(1);
  });
});

describe('what a sentence orders', () => {
  test.each([
    ['减征期限不超过5个月，可减半征收。', '结存可支付月数大于6个月的统筹地区，可实施减征。'],
    ['补办手续应在疫情解除后三个月内完成。', '加强宣传引导，回应群众关切，做好各项工作。'],
    ['企业不得解除劳动合同，应当支付工资。', '为做好有关工作，现就有关事项通知如下：'],
  ])('%s says more than %s', (more, less) => {
    expect(orders(more)).toBeGreaterThan(orders(less));
  });
});
