import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { SLOW_SOURCES } from './slow-sources.ts';
import { characters, heldText, splitText } from './split-text.ts';

const LINES = readFileSync('content/bulletins/2020-02.txt', 'utf8').split('\n').slice(0, 1600);

/** What happens to a file on its way: lines lost, doubled, cut, joined; page breaks and noise put in. */
const damage = fc.array(
  fc.record({
    at: fc.nat(LINES.length - 1),
    length: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('drop', 'double', 'cut', 'join', 'feed', 'noise', 'blank'),
    noise: fc.string({
      unit: fc.constantFrom(
        '*',
        '_',
        '#',
        '|',
        '<',
        '&',
        '[',
        ']',
        '\\',
        '`',
        '~',
        '1',
        '.',
        ' ',
        '-',
        '+',
        '=',
        '》',
        '附',
        '件',
        '：',
        '号',
        '第',
        'w',
        '@',
      ),
    }),
  }),
  { maxLength: 25 },
);

function mutilate(
  lines: readonly string[],
  acts: fc.Value<typeof damage> extends never
    ? never
    : readonly { at: number; length: number; kind: string; noise: string }[],
): string {
  const text = [...lines];
  for (const { at, length, kind, noise } of acts) {
    const place = at % Math.max(1, text.length);
    if (kind === 'drop') text.splice(place, length);
    else if (kind === 'double') text.splice(place, 0, ...text.slice(place, place + length));
    else if (kind === 'cut') text[place] = (text[place] ?? '').slice(0, length);
    else if (kind === 'join') text.splice(place, 2, (text[place] ?? '') + (text[place + 1] ?? ''));
    else if (kind === 'feed') text[place] = `\f${text[place] ?? ''}`;
    else if (kind === 'noise') text.splice(place, 0, noise);
    else text.splice(place, 0, '', '');
  }
  return text.join('\n');
}

/** Holds for every input: nothing lost, nothing doubled, in what a reader sees. */
function expectWhole(source: string): void {
  const result = splitText(source);
  expect(result.placed).toBe(result.notices.length === 0 ? result.placed : result.total);
  if (result.notices.length > 0)
    expect(characters(heldText(result, source))).toBe(characters(source));
}

describe('splitting loses no character and doubles none', () => {
  test('of a damaged bulletin', () => {
    const start = fc.nat(900);
    fc.assert(
      fc.property(start, fc.integer({ min: 40, max: 400 }), damage, (from, count, acts) => {
        expectWhole(mutilate(LINES.slice(from, from + count), acts));
      }),
      { numRuns: 60, seed: 20200201 },
    );
  }, 60_000);

  test('of anything at all', () => {
    const word = fc.constantFrom(
      '关于做好工作的通知',
      '国发〔2020〕1号',
      '2020年1月2日',
      '各有关单位：',
      '国务院',
      '附件',
      '附件：1.表',
      '一、要求。',
      '（一）',
      '目录',
      '……12',
      '— 3 —',
      '问：',
      '答：是。',
      '现将《办法》印发给你们。',
      '北京 天津APP',
      '城市 平台名称',
      'http://a.cn/b',
      '中华人民共和国国务院令',
      '第5号',
      '《',
      '》',
      '（2020年1月1日通过）',
    );
    const line = fc.oneof(
      word,
      fc.string({ maxLength: 30 }),
      fc
        .tuple(fc.constantFrom('', ' ', '　　', '        '), word, word, fc.constantFrom('', ' '))
        .map((parts) => parts.join('')),
    );
    const separator = fc.constantFrom('\n', '\n\n', '\n\f', '\r\n');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, separator), { minLength: 1, maxLength: 60 }),
        (pieces) => {
          expectWhole(
            pieces
              .map((parts) => parts.join(''))
              .join('')
              .replaceAll('\r', '\n')
              .replaceAll('\u2028', '')
              .replaceAll('\u2029', '')
              .replaceAll('\u0085', '')
              .replaceAll('\v', ''),
          );
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);
});

describe('splitting answers within a second per 100 KB', () => {
  let paces: Readonly<Record<string, number>> = {};
  beforeAll(() => {
    paces = JSON.parse(
      execFileSync(process.execPath, ['test/unit/bulletin/split-pace.ts'], { encoding: 'utf8' }),
    );
  }, 120_000);

  test.each(Object.keys(SLOW_SOURCES))('%s', (name) => {
    expect(paces[name]).toBeLessThan(1);
  });
});
