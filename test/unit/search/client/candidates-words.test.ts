import { describe, expect, test } from 'vitest';
import { sightWords } from '../../../../src/search/client/candidates-words.ts';
import type { Alternative, Concept } from '../../../../src/search/client/concepts.ts';
import { wordToken } from '../../../../src/text/index-tokens.ts';

const concept = (word: string, ...others: readonly Alternative[]): Concept => ({
  word,
  weight: 1,
  alternatives: [{ parts: [word], weight: 1, origin: 'own' }, ...others],
});
const piece = (weight: number, ...parts: readonly string[]): Alternative => ({
  parts,
  weight,
  origin: 'piece',
});

const ROOM = 3;

/** An index that has words in these notices, each in the piece of that number, and what it was asked. */
function source(held: Readonly<Record<string, readonly number[]>>, absent: readonly string[] = []) {
  const asked: string[] = [];
  const met: number[] = [];
  return {
    asked,
    met,
    source: {
      words: {
        search: async (token: string) => {
          const [word = '', notices = []] =
            Object.entries(held).find(([it]) => wordToken(it) === token) ?? [];
          asked.push(word);
          return notices.map((notice) => ({ notice, places: 1 << notice }));
        },
      },
      holding: async (run: string) => {
        asked.push(`${run} as a run`);
        return new Set(held[run]);
      },
      standing: (word: string) => held[word]?.length ?? 0,
      isWord: (word: string) => word.length > 1,
      isAbsent: (word: string) => absent.includes(word),
      notices: 100,
      room: ROOM,
      met: (notices: readonly number[]) => {
        met.push(...notices);
      },
    },
  };
}

const ARCHIVES = concept('人事档案', piece(1.15, '人事', '档案'), piece(0.43, '人事'));

describe('pieces of words', () => {
  test('are not looked for where enough notices hold the word', async () => {
    const { asked, source: own } = source({
      人事档案: [1, 2, 3],
      人事: [1, 2, 3, 4],
      档案: [1, 2, 3],
    });
    const [sighting] = await sightWords([ARCHIVES], own);
    expect(asked).toEqual(['人事档案']);
    // The word is worth what it is worth with all its parts.
    expect(sighting?.ways).toMatchObject([{ weight: 1.15 }]);
    expect(sighting).toMatchObject({ notices: 3, partly: true });
  });

  test('are looked for where fewer do', async () => {
    const {
      asked,
      met,
      source: own,
    } = source({
      人事档案: [1, 2],
      人事: [1, 2, 4],
      档案: [1, 2, 4],
    });
    const [sighting] = await sightWords([ARCHIVES], own);
    expect(asked).toContain('档案');
    // These are among the best whatever else is found.
    expect(met).toEqual([1, 2]);
    expect(sighting?.ways.flatMap(({ found }) => found.map(({ notice }) => notice))).toContain(4);
  });

  test('are looked for where enough notices hold each word, but not near each other', async () => {
    const far = source({ 人事档案: [1, 2, 3, 5], 转递: [6, 7, 8, 9], 人事: [6], 档案: [6] });
    await sightWords([ARCHIVES, concept('转递')], far.source);
    expect(far.asked).toContain('人事');
    const near = source({ 人事档案: [1, 2, 3, 5], 转递: [1, 2, 3, 9], 人事: [6], 档案: [6] });
    await sightWords([ARCHIVES, concept('转递')], near.source);
    expect(near.asked).toEqual(['人事档案', '转递']);
  });
});

test('a word that no text holds is not asked for', async () => {
  const { asked, source: own } = source({ 工资: [1] }, ['发工资']);
  const wages: Alternative = { parts: ['工资'], weight: 0.86, origin: 'synonym' };
  await sightWords([concept('发工资', wages)], own);
  expect(asked).toEqual(['工资']);
});

test('what is no word is looked for as a run', async () => {
  const { asked, source: own } = source({ 京: [1] });
  await sightWords([concept('京')], own);
  expect(asked).toEqual(['京 as a run']);
});
