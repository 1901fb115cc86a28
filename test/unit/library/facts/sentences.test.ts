import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partAt } from '../../../../src/library/facts/part-at.ts';
import { sentencesOf } from '../../../../src/library/facts/sentences.ts';
import { splitSentences } from '../../../../src/library/facts/split-sentences.ts';
import type { Clause } from '../../../../src/model/clause.ts';
import { clause } from './clause.ts';

const cut = (line: string): readonly string[] =>
  splitSentences(line).map(([start, end]) => line.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['可申请退费。其他人员可正常办理。', ['可申请退费。', '其他人员可正常办理。']],
    [
      '有效期至2020年底(文中另有规定的从其规定。失效另告)。',
      ['有效期至2020年底(文中另有规定的从其规定。失效另告)。'],
    ],
    [
      '按照《办法》（以下简称《办法》执行。自公布之日起施行。',
      ['按照《办法》（以下简称《办法》执行。', '自公布之日起施行。'],
    ],
    ['（一）提出申请。逾期不予受理', ['（一）提出申请。', '逾期不予受理']],
    ['（未闭合的括号。不吞掉后文。', ['（未闭合的括号。', '不吞掉后文。']],
    ['', []],
  ])('%s', (line, sentences) => {
    expect(cut(line)).toEqual(sentences);
  });

  test('loses nothing but white space', () => {
    const line = fc.string({
      unit: fc.constantFrom('。', '（', '）', '《', '》', '甲', '；', '！', ' '),
    });
    fc.assert(
      fc.property(line, (text) => {
        expect(cut(text).join('').trim()).toBe(text.trim());
      }),
    );
  });
});

describe('partAt', () => {
  test.each([
    ['免征期不超过5个月；减征期不超过3个月。', '3个月', '减征期不超过3个月。'],
    ['免征期不超过5个月；减征期不超过3个月。', '5个月', '免征期不超过5个月；'],
    ['年休假5天;已满10年的，年休假10天;', '10天', '已满10年的，年休假10天;'],
    ['没有分号。', '分号', '没有分号。'],
  ])('%s at %s', (sentence, at, part) => {
    expect(partAt(sentence, sentence.indexOf(at))).toBe(part);
  });
});

describe('sentencesOf', () => {
  test('leaves out numbering and speakers, and keeps the nearest heading', () => {
    const tree = [
      clause('sec_1', '一、活动时间', {
        label: '一、',
        heading: '活动时间',
        headingForm: 'standing',
        children: [clause('sec_1__p_1', '3月1日开始。\n另行通知。')],
      }),
      clause('qa_1', '问：何时到期？\n答：年底。', { kind: 'qa', label: '问：' }),
    ];
    expect(
      sentencesOf(tree).map(({ clause: id, heading, isHeading, text }) => [
        id,
        heading,
        isHeading,
        text,
      ]),
    ).toEqual([
      ['sec_1', '活动时间', true, '活动时间'],
      ['sec_1__p_1', '活动时间', false, '3月1日开始。'],
      ['sec_1__p_1', '活动时间', false, '另行通知。'],
      ['qa_1', null, false, '何时到期？'],
      ['qa_1', null, false, '年底。'],
    ]);
  });

  test('a run-in heading, a question and a heading with a colon are sentences like any other', () => {
    const heading = { heading: '报送时间：3月5日前', headingForm: 'standing' } as const;
    const runIn = { heading: '延长至2月2日', headingForm: 'run-in' } as const;
    const flags = sentencesOf([
      clause('sec_1', '报送时间：3月5日前', heading),
      clause('sec_2', '延长至2月2日。其他事项另行通知。', runIn),
    ]).map(({ isHeading }) => isHeading);
    expect(flags).toEqual([false, false, false]);
  });

  test('tells questions: what ends in a question mark, and all that stands above the answer', () => {
    const asked = (...clauses: readonly Clause[]) =>
      sentencesOf(clauses).flatMap(({ isQuestion, text }) => (isQuestion ? [text] : []));
    const qa = { kind: 'qa', label: '问：' } as const;
    expect(asked(clause('qa_1', '问：政策年底到期。\n能否延续？\n答：延续。', qa))).toEqual([
      '政策年底到期。',
      '能否延续？',
    ]);
    expect(asked(clause('qa_2', '问：请介绍期限。\n延长至年底。', qa))).toEqual(['请介绍期限。']);
    expect(asked(clause('qa_3', '问：何时到期？答：年底。', qa))).toEqual(['何时到期？']);
    expect(asked(clause('p_1', '逾期怎么办？3月底前补缴。'))).toEqual(['逾期怎么办？']);
  });
});
