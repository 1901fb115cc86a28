import { expect, test } from 'vitest';
import { topicBriefing } from '../../../src/site/topic-briefing.ts';
import { notice } from './notices.ts';

const BODY = [
  '一、各单位应当按每人每月500元标准发放补贴。',
  '二、食堂应当于2020年3月1日前恢复供应，餐费每人每天20元。',
].join('\n\n');

/** A notice of which the first clause alone belongs to the topic. */
const held = (id: string, region: string, score = 9) => {
  const own = notice({ id, region, topics: ['wages-leave'] }, BODY);
  const [first] = own.outline.clauses;
  return {
    ...own,
    topicClauses: new Map([['wages-leave', [{ clause: first?.id ?? '', score }]]]),
    amounts: own.outline.clauses.map((clause) => ({ clause: clause.id })) as never,
    deadlines: own.outline.clauses.map((clause) => ({ clause: clause.id, until: null })) as never,
  };
};

test('national notices come first, each quoted by a sentence of the topic', () => {
  const { regions } = topicBriefing('wages-leave', [held('a', '北京'), held('b', '全国')]);
  expect(regions.map(([region]) => region)).toEqual(['全国', '北京']);
  for (const [, notices] of regions)
    expect(notices[0]?.sentence?.sentence).toBe('各单位应当按每人每月500元标准发放补贴。');
});

test('only clauses that belong to the topic give amounts and deadlines', () => {
  const { amounts, deadlines } = topicBriefing('wages-leave', [held('a', '北京')]);
  expect(amounts).toHaveLength(1);
  expect(deadlines).toHaveLength(1);
  const other = topicBriefing('employment', [held('a', '北京')]);
  expect([other.amounts, other.deadlines, other.clauses, other.questions]).toEqual([
    [],
    [],
    [],
    [],
  ]);
});
