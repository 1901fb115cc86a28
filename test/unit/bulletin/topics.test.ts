import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { heldNotices } from '../../../bench/held-notices.ts';
import { assignTopics } from '../../../src/bulletin/topics.ts';
import type { Clause } from '../../../src/model/clause.ts';
import { topicsSchema } from '../../../src/model/topic.ts';
import { readWordList, wordCutter } from '../../../src/text/words.ts';
import { clause } from '../library/facts/clause.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const topics = topicsSchema.parse(parse(read('content/data/topics.yaml')));
const cut = wordCutter(readWordList(read('content/data/words.txt')));
const of = (title: string, clauses: readonly Clause[] = []) =>
  assignTopics({ title, clauses, topics, cut });
const ids = (title: string, clauses: readonly Clause[] = []) =>
  of(title, clauses).map(({ id }) => id);

describe('topics.yaml', () => {
  test('holds the sixteen topics', () => {
    expect(topics.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'labor-relations 劳动关系',
      'wages-leave 工资与假期',
      'social-insurance 社会保险缴费',
      'work-injury 工伤保障',
      'unemployment-stabilization 失业保险与稳岗',
      'employment 就业与招聘',
      'graduates 高校毕业生',
      'migrant-poverty 农民工与就业扶贫',
      'training 职业技能培训',
      'hr-services 人力资源服务与劳务派遣',
      'resumption 复工复产与防疫',
      'medical-insurance 医疗保险',
      'housing-fund 住房公积金',
      'sme 中小微企业扶持',
      'medical-staff 医务人员保障',
      'liability 法律责任',
    ]);
  });

  test('every neighbour is a topic, and none its own', () => {
    const known = topics.map(({ id }) => id);
    for (const { id, related } of topics) {
      expect(known).toEqual(expect.arrayContaining(related));
      expect(related).not.toContain(id);
    }
  });
});

describe('assignTopics', () => {
  test.each([
    ['关于调整本市最低工资标准的通知', 'wages-leave'],
    ['关于加强和规范劳务派遣管理工作的通知', 'hr-services'],
    ['工伤保险辅助器具配置目录', 'work-injury'],
    ['关于做好2019届高校毕业生就业见习的通知', 'graduates'],
    ['关于住房公积金缴存基数调整的通知', 'housing-fund'],
    ['关于审理劳动争议案件适用法律若干问题的解释', 'labor-relations'],
    ['关于失业保险金标准的通告', 'unemployment-stabilization'],
    ['关于推进全方位职业技能培训的意见', 'training'],
  ])('the title %s says %s', (title, main) => {
    expect(ids(title)[0]).toBe(main);
  });

  test.each(['关于科技节水建议的复函', '关于环境保护税收入归属问题的通知', ''])(
    '%s belongs to none',
    (title) => {
      expect(ids(title, [clause('p_1', '各地要加强水资源管理，做好用水计量。')])).toEqual([]);
    },
  );

  test('one passing word in the body is no topic', () => {
    const body = clause('p_1', '本市加强水资源管理，农民工等用水户应当计量。');
    expect(ids('关于用水计量的通知', [body])).toEqual([]);
  });

  test('words of a cited title tell nothing of the clause that cites it', () => {
    const body = clause('p_1', '根据《关于住房公积金缓缴和公积金贷款的通知》执行。');
    expect(ids('关于高温津贴的通知', [body])).toEqual(['wages-leave']);
  });

  test.each([
    ['（三）落实失业保险稳岗返还政策', ['labor-relations', 'unemployment-stabilization']],
    ['（三）其他措施', ['labor-relations']],
  ])('a small section is a topic of its own where its heading says so: %s', (heading, expected) => {
    const long = '企业应当与职工协商，依法履行劳动合同，不得解除劳动关系，发生劳动争议的申请仲裁。';
    const clauses = [
      ...Array.from({ length: 6 }, (_, at) => clause(`sec_${at + 1}`, long.repeat(3))),
      {
        ...clause(
          'sec_7',
          '符合条件的企业可以申请失业保险稳岗返还，标准为上年度实际缴纳失业保险费的百分之五十，每年申请一次。',
        ),
        heading,
      },
    ];
    expect(ids('关于稳定劳动关系的通知', clauses)).toEqual(expected);
  });

  test('the clauses that earned a topic come with it, the loudest first', () => {
    const clauses = [
      clause('sec_1', '各地要提高认识。'),
      clause('sec_2', '缓缴住房公积金。'),
      clause('sec_3', '住房公积金贷款、租房提取住房公积金，缓缴住房公积金的，缴存比例不变。'),
    ];
    const [topic] = of('关于住房公积金的通知', clauses);
    expect(topic?.clauses.map(({ clause: id }) => id)).toEqual(['sec_3']);
    expect(topic?.score).toBe(1);
  });

  test('never more than four, each once, main first by score in the held notices', () => {
    for (const { front, clauses } of heldNotices('2020-02')) {
      const found = ids(front.title, clauses);
      expect(found.length).toBeGreaterThanOrEqual(1);
      expect(found.length).toBeLessThanOrEqual(4);
      expect(new Set(found).size).toBe(found.length);
    }
  });

  test('agrees with a reader: F1 of .9 at least', () => {
    const labels = JSON.parse(read('test/fixtures/topics/2020-02.json')) as Record<
      string,
      string[]
    >;
    let right = 0;
    let all = 0;
    for (const { front, clauses } of heldNotices('2020-02')) {
      const wanted = labels[front.ordinal] ?? [];
      const found = ids(front.title, clauses);
      right += found.filter((id) => wanted.includes(id)).length;
      all += found.length + wanted.length;
    }
    expect((2 * right) / all).toBeGreaterThanOrEqual(0.9);
  });
});
