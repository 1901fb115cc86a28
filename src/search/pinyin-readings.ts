import { pinyin } from 'pinyin-pro';
import type { SearchPinyin } from '../model/search-index.ts';

const HAN = /\p{Script=Han}/u;

/**
 * The readings that the Han characters of some texts have there, told by the words around them (重点 zhong, 重复 chong): each
 * reading without its tone, with its characters, in alphabetical order. ü is v, as it is typed.
 */
export function pinyinReadings(texts: Iterable<string>): SearchPinyin {
  const readings = new Map<string, Set<string>>();
  for (const text of texts) {
    const characters = [...text];
    const said = pinyin(text, { toneType: 'none', type: 'array', v: true });
    // Where the library counts otherwise, a reading would go to its neighbour.
    if (said.length !== characters.length) continue;
    said.forEach((reading, at) => {
      const character = characters[at] ?? '';
      if (!HAN.test(character) || !/^[a-z]+$/.test(reading)) return;
      readings.set(reading, (readings.get(reading) ?? new Set()).add(character));
    });
  }
  return [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, characters]) => [reading, [...characters].sort().join('')]);
}
