import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/bulletin/read-encoding.ts';
import { readText } from '../../../src/bulletin/read-text.ts';

const TEXT =
  '聚集，阻断疫情传播，更好保障人民群众生命安全\n\n和身体健康，现将延长 2020 年\n春节假期的具体安排';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, little: boolean): number[] =>
  [...Array(text.length).keys()].flatMap((at) => {
    const unit = text.charCodeAt(at);
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
  });
// 保障 人民 \n in GB18030, by hand: Node writes no GB18030.
const GB18030 = Uint8Array.from([0xb1, 0xa3, 0xd5, 0xcf, 0x20, 0xc8, 0xcb, 0xc3, 0xf1, 0x0a]);

const textOf = (bytes: Uint8Array): string =>
  readText(bytes, '2020-02')
    .pages.flatMap((page) => page.lines.map((line) => line.text))
    .join('');

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', joined([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
    ['UTF-16 little endian', joined([0xff, 0xfe], utf16(TEXT, true)), 'utf-16le'],
    ['UTF-16 big endian', joined([0xfe, 0xff], utf16(TEXT, false)), 'utf-16be'],
    ['UTF-16 little endian, unmarked', Uint8Array.from(utf16(TEXT, true)), 'utf-16le'],
    ['UTF-16 big endian, unmarked', Uint8Array.from(utf16(TEXT, false)), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding, damaged: 0 });
  });

  test('GB18030', () => {
    expect(decodeText(GB18030)).toEqual({ text: '保障 人民\n', encoding: 'gb18030', damaged: 0 });
  });

  test('a file cut inside a character stays UTF-8, and the place is told', () => {
    const cut = utf8(`${TEXT.repeat(3)}\n通知如下`).slice(0, -1);
    const { pages, problems } = readText(cut, '2020-02');
    expect(pages.at(-1)?.lines.at(-1)?.text).toBe('通知如\ufffd');
    expect(problems).toMatchObject([
      { rule: 'damaged-character', line: 11, severity: 'warning', bulletin: '2020-02' },
    ]);
  });

  test.each([
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256)],
    ['zeros', new Uint8Array(4000)],
    ['control characters', Uint8Array.from({ length: 500 }, (_, at) => at % 9)],
  ])('%s is not text', (_, bytes) => {
    expect(readText(bytes, 'x')).toMatchObject({
      pages: [],
      problems: [{ rule: 'not-text', severity: 'error' }],
    });
  });

  test('white space alone is an empty source', () => {
    expect(readText(utf8(' \r\n\u3000\f\n'), 'x')).toMatchObject({
      pages: [],
      problems: [{ rule: 'empty-source' }],
    });
  });
});

describe('lines and pages', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s ends a line, an empty line leaves a gap', (_, end) => {
    const [page] = readText(utf8(TEXT.replaceAll('\n', end)), 'x').pages;
    expect(page?.lines).toEqual([
      { text: '聚集，阻断疫情传播，更好保障人民群众生命安全', line: 1, gapBefore: false },
      { text: '和身体健康，现将延长 2020 年', line: 3, gapBefore: true },
      { text: '春节假期的具体安排', line: 4, gapBefore: false },
    ]);
  });

  test('a form feed begins a page, wherever it stands in its line', () => {
    const { pages } = readText(utf8('阻断疫情\n\f传播\n\f\n\n保障\f群众\n\f'), 'x');
    expect(
      pages.map((page) => page.lines.map((one) => [one.text, one.line, one.gapBefore])),
    ).toEqual([
      [['阻断疫情', 1, false]],
      [['传播', 2, false]],
      [['保障', 5, true]],
      [['群众', 5, false]],
    ]);
  });

  test('white space at both ends is kept, and so is a line of nothing else', () => {
    const [page] = readText(utf8('　　感染肺炎 \n \n疫情'), 'x').pages;
    expect(page?.lines.map((one) => one.text)).toEqual(['　　感染肺炎 ', ' ', '疫情']);
  });

  test('radicals copied from a PDF are characters again', () => {
    expect(textOf(utf8('各省、⾃治区、直辖市⼈民政府'))).toBe('各省、自治区、直辖市人民政府');
  });

  test('radicals that Unicode gives no character are read by the table, and all are told once', () => {
    const table = { '⺠': '民', '⻔': '门', '⻅': '见' };
    const { pages, problems } = readText(utf8('通知\n⼈⺠政府部⻔\n意⻅'), 'x', table);
    expect(pages[0]?.lines.map((one) => one.text)).toEqual(['通知', '人民政府部门', '意见']);
    expect(problems).toMatchObject([
      { rule: 'repaired-radicals', line: 2, excerpt: '⼈⺠政府部⻔', severity: 'info' },
    ]);
    expect(problems[0]?.message).toContain('4 处');
  });

  test('a rare character is no radical, and stays as it is', () => {
    expect(readText(utf8('㬵州市'), 'x', { 㬵: '胶' }).pages[0]?.lines[0]?.text).toBe('㬵州市');
  });

  test('no character is lost but line ends and form feeds', () => {
    const char = fc.constantFrom(...'国务院，。《〔〕 2a\n\r\f\u3000');
    fc.assert(
      fc.property(fc.array(char, { minLength: 1, maxLength: 200 }), (chars) => {
        const text = `通知${chars.join('')}`;
        expect(textOf(utf8(text))).toBe(text.replace(/[\n\r\f]/g, ''));
      }),
    );
  });
});
