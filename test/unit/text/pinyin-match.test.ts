import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinMatch } from '../../../src/text/pinyin-match.ts';

const READINGS = new Map<string, readonly string[]>([
  ['社', ['she']],
  ['会', ['hui', 'kuai']],
  ['保', ['bao']],
  ['险', ['xian']],
  ['重', ['zhong', 'chong']],
  ['点', ['dian']],
  ['复', ['fu']],
  ['中', ['zhong']],
  ['女', ['nv']],
  ['发', ['fa']],
  ['安', ['an']],
  ['西', ['xi']],
]);

describe('pinyin', () => {
  test.each([
    ['社保', 'shebao', 0],
    ['社保', 'sb', 0],
    ['社保', 'shbao', 0],
    ['社保', 'sheb', 0],
    ['社会保险', 'shehuibaoxian', 0],
    ['社会保险', 'shbx', 0],
    ['社会保险', 'bx', 2],
    ['社会保险', 'baox', 2],
    ['重点', 'zhongd', 0],
    ['重复', 'chongfu', 0],
    ['中女', 'zhnv', 0],
    ['《社保》重点', 'shebaozd', 1],
    ['APP社保', 'appsb', 0],
    ['西安', 'xian', 0],
    ['险', 'xian', 0],
  ])('%s is found by %s', (text, typed, at) => {
    expect(pinyinMatch(text, typed, READINGS)).toEqual({ at });
  });

  test.each([
    ['社保', 'baoshe'],
    ['社保', 'shebaox'],
    ['社保', 'sx'],
    ['社保', ''],
    ['', 's'],
    ['社保', 'eb'],
    ['未知', 'wz'],
  ])('%s is not found by %s', (text, typed) => {
    expect(pinyinMatch(text, typed, READINGS)).toBeNull();
  });

  test('any run of whole syllables, of initials or of both finds its text', () => {
    const character = fc.constantFrom(...READINGS.keys());
    const text = fc.array(fc.tuple(character, fc.boolean(), fc.nat(3)), { minLength: 1 });
    fc.assert(
      fc.property(text, (parts) => {
        const typed = parts.map(([han, whole, which]) => {
          const said = READINGS.get(han) ?? [];
          const reading = said[which % said.length] ?? '';
          return whole ? reading : reading.slice(0, 1);
        });
        return pinyinMatch(parts.map(([han]) => han).join(''), typed.join(''), READINGS)?.at === 0;
      }),
    );
  });

  test('a long text that almost fits takes no longer than it must', () => {
    const text = '社'.repeat(5_000);
    const started = performance.now();
    expect(pinyinMatch(text, `${'s'.repeat(40)}x`, READINGS)).toBeNull();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
