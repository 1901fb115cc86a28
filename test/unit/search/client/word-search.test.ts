import { expect, test } from 'vitest';
import { wordSearch } from '../../../../src/search/client/word-search.ts';
import { rangeToken, wordToken } from '../../../../src/text/index-tokens.ts';

const token = wordToken('工资');
const RARE = 12;
const OFTEN = 5000;

/** Folders that have the token under these names, and what they were asked. */
function folders(held: Readonly<Record<string, readonly number[]>>, count: number) {
  const asked: string[] = [];
  const search = wordSearch<number>({
    ask: async (names) => {
      asked.push(...names);
      return names.flatMap((name) => held[name] ?? []);
    },
    folders: count,
    ranges: 3,
  });
  return { asked, search };
}

test('a rare word costs one request, a frequent one as many as it has ranges', async () => {
  const rare = folders({ [token]: [1, 2] }, 1);
  expect(await rare.search(token, RARE)).toEqual([1, 2]);
  expect(rare.asked).toEqual([token]);
  const often = folders({ [rangeToken(token, 0)]: [1], [rangeToken(token, 2)]: [9] }, 1);
  expect(await often.search(token, OFTEN)).toEqual([1, 9]);
  expect(often.asked).not.toContain(token);
});

test('a wrong estimate loses nothing', async () => {
  const rare = folders({ [token]: [1, 2] }, 1);
  expect(await rare.search(token, OFTEN)).toEqual([1, 2]);
  const often = folders({ [rangeToken(token, 1)]: [7] }, 1);
  expect(await often.search(token, RARE)).toEqual([7]);
});

test('a word that one folder has by itself and another in ranges is found in both', async () => {
  for (const standing of [RARE, OFTEN]) {
    const { search } = folders({ [token]: [900], [rangeToken(token, 1)]: [7, 8] }, 2);
    expect((await search(token, standing)).toSorted((a, b) => a - b)).toEqual([7, 8, 900]);
  }
});
