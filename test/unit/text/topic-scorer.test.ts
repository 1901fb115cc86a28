import { describe, expect, test } from 'vitest';
import { topicScorer } from '../../../src/text/topic-scorer.ts';

/** The score of a text given as words, for one topic with the given terms. */
function score(words: readonly string[], terms: Record<string, number>): number | undefined {
  const topic = { id: 'a', name: '甲', scope: '甲', terms, related: [] };
  return topicScorer([topic], () => words)(words.join(''))[0];
}

describe('topicScorer', () => {
  test.each([
    // 工资 begins within a word and ends in another; from the edge of a word, or within one, it counts.
    [['人工', '资源'], { 工资: 2 }, 0],
    [['职工', '工资'], { 工资: 2 }, 2],
    [['工伤保险费'], { 工伤: 3 }, 3],
    [['失业', '保险'], { 失业保险: 3 }, 3],
    [['失业', '保险金'], { 失业保险: 3 }, 3],
    [['社会保险', '费'], { 社会保险费: 3, 社会保险: 1 }, 3],
    // A weight of 0 hides the shorter term; a negative one speaks against.
    [['疫情', '防控', '期间'], { 疫情防控: 2, 疫情防控期间: 0 }, 0],
    [['缓缴', '公积金'], { 缓缴: 2, 公积金: -1 }, 1],
    // Said twice counts twice, said four times three times.
    [['工伤', '和', '工伤'], { 工伤: 3 }, 6],
    [['工伤', '工伤', '工伤', '工伤'], { 工伤: 3 }, 9],
    [['工伤'], { 工伤: -3 }, 0],
    [[], { 工伤: 3 }, 0],
  ] as const)('%j', (words, terms, wanted) => {
    expect(score(words, terms)).toBe(wanted);
  });

  test('one mention in a long table counts little', () => {
    expect(score([...`工伤${'表'.repeat(1998)}`], { 工伤: 4 })).toBe(1);
  });
});
