import { describe, expect, it } from 'vitest';
import { brokenTitle, pieceEnds } from '../../../../../src/search/client/view/title-breaks.ts';

const TITLE = '关于做好疫情防控期间稳定劳动关系的意见';

describe('brokenTitle', () => {
  const ends = new Set([2, 4, 6]);
  it.each([
    ['关于做好通知', 0, ['关于', '做好', '通知']],
    ['做好', 2, ['', '做好']],
    ['好通', 3, ['好', '通']],
    ['于', 1, ['于']],
  ] as const)('%s from %d', (run, start, pieces) => {
    expect(brokenTitle(run, start, ends)).toEqual(pieces);
  });
});

describe('pieceEnds', () => {
  it('ends the last piece with the title and breaks no word and not before 的', () => {
    const ends = pieceEnds(TITLE);
    expect(ends.has(TITLE.length)).toBe(true);
    expect(ends.has(TITLE.indexOf('的'))).toBe(false);
    expect(ends.size).toBeGreaterThan(3);
  });
});
