import { describe, expect, it } from 'vitest';
import type { HeldDeadline } from '../../../src/site/facts.ts';
import { nextDays } from '../../../src/site/next-days.ts';

/** 通知甲 of a day, with one deadline. */
function held(id: string, date: string, until: string | null, quote: string): HeldDeadline {
  const deadline = { from: null, until, wording: '3月底前', quote, clause: 'p_1' };
  return { deadline, notice: { front: { id, date } } } as unknown as HeldDeadline;
}

const SAID = '参保单位应于3月底前按要求提交退费申请。';

describe('nextDays', () => {
  it('names one deadline for each day to come, of the newest notice', () => {
    const days = nextDays(
      [
        held('a', '2020-02-01', '2020-02-01', SAID),
        held('b', '2020-02-03', '2020-03-31', SAID),
        held('c', '2020-02-14', '2020-03-31', SAID),
        held('d', '2020-02-10', '2020-02-28', SAID),
        held('e', '2020-02-10', null, SAID),
      ],
      '2020-02-28',
      5,
    );
    expect(days.map(({ notice }) => notice.front.id)).toEqual(['d', 'c']);
  });

  it('lets no notice stand twice and stops at the count', () => {
    const all = ['2020-03-01', '2020-03-02', '2020-03-03'].flatMap((day) => [
      held('a', '2020-02-20', day, SAID),
      held(day, '2020-02-01', day, SAID),
    ]);
    const days = nextDays(all, '2020-02-28', 2);
    expect(days.map(({ notice }) => notice.front.id)).toEqual(['a', '2020-03-02']);
  });

  it('passes over a sentence that is nothing but its date', () => {
    expect(nextDays([held('a', '2020-02-01', '2020-03-31', '3月底前。')], '2020-02-28', 5)).toEqual(
      [],
    );
  });
});
