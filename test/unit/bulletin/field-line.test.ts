import { describe, expect, test } from 'vitest';
import { enclosed, lineFields } from '../../../src/bulletin/field-line.ts';

const read = (text: string): readonly string[] =>
  lineFields(text).map(({ label, value }) => `${label}=${value}`);

describe('a line of keys and values that an editor sets under a title', () => {
  test.each([
    [
      '〖文号 某发〔2031〕1号｜公布 2031.01.02｜适用 全国｜效力 有效〗',
      ['文号=某发〔2031〕1号', '公布=2031.01.02', '适用=全国', '效力=有效'],
    ],
    [
      '（文号：某发（2031）1号；公布：2031年1月2日）',
      ['文号=某发（2031）1号', '公布=2031年1月2日'],
    ],
    ['文号 某发〔2031〕1号 / 公布 2031/01/02', ['文号=某发〔2031〕1号', '公布=2031/01/02']],
    ['[文号 某发〔2031〕1号　施行 2031-01-02]', ['文号=某发〔2031〕1号', '施行=2031-01-02']],
    [
      '【文号 甲部 乙局公告2031年第3号|备注 全文有效】',
      ['文号=甲部 乙局公告2031年第3号', '备注=全文有效'],
    ],
    ['〖文号 无｜公布 2031.01.02〗', ['文号=无', '公布=2031.01.02']],
  ])('%s', (text, fields) => {
    expect(read(text)).toEqual(fields);
  });

  test.each([
    '（来源：某某网）',
    '（联系人：张某；电话：12345678）',
    '【社会保险】',
    '〔2031〕1号',
    '发布 施行',
    '（一）文号 某发〔2031〕1号｜公布（二）',
    '甲 1｜乙 2｜文号 3',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['（甲（乙）丙）', '甲（乙）丙'],
  ['（甲）乙（丙）', null],
  ['甲（乙）', null],
  ['（甲', null],
  ['', null],
])('what brackets enclose: %s', (text, inner) => {
  expect(enclosed(text)).toBe(inner);
});
