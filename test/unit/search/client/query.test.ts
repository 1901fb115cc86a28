import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/client/query.ts';
import { fold } from '../../../../src/text/fold.ts';

const parse = (typed: string) => parseQuery(fold(typed));
const words = (typed: string) =>
  parse(typed).wishes.map(({ alternatives }) =>
    alternatives.map(({ text, literal }) => (literal ? `"${text}"` : text)).join('|'),
  );

test.each([
  ['年休假 待岗', ['年休假', '待岗']],
  ['“停工停产”', ['"停工停产"']],
  ['"哺乳期" | "产褥期"', ['"哺乳期"|"产褥期"']],
  ['工资 公积金|社保 缓缴', ['工资', '公积金|社保', '缓缴']],
  ['| 工资', ['工资']],
  ['"没有收尾', ['没有收尾']],
  ['"停工 停产"', ['"停工停产"']],
  ['', []],
  // a field that is still being typed
  ['发文:', []],
  ['工资 主题：', ['工资']],
])('%s asks for %j', (typed, wishes) => {
  expect(words(typed)).toEqual(wishes);
});

test('fields, with full-width colons and quotes', () => {
  expect(parse('发文：住建部 年:2020 类型:"指导意见"').fields).toEqual([
    { field: 'issuer', value: '住建部' },
    { field: 'year', value: '2020' },
    { field: 'kind', value: '指导意见' },
  ]);
});

test('minus shuts out words and quoted runs, but a dash inside a word is a dash', () => {
  expect(parse('滞纳金 -缓缴 -"延期 缴纳"').without).toEqual(['缓缴', '延期缴纳']);
  expect(parse('2月1日-2日')).toMatchObject({ without: [], operated: false });
});

test('同条 with or without words behind it', () => {
  expect(parse('同条:年休假 工资')).toMatchObject({ together: true });
  expect(words('同条:年休假 工资')).toEqual(['年休假', '工资']);
  expect(words('同条: 年休假 工资')).toEqual(['年休假', '工资']);
});

// Any unit, lone surrogates too, with many of the marks that mean something. Not `unit: 'binary'`: its first value takes seconds.
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'"|:-：“” \t\n年同条发文'),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
  maxLength: 60,
});

test('any text can be taken apart', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const { wishes, without } = parse(typed);
      for (const { alternatives } of wishes)
        for (const { text } of alternatives) expect(text).not.toMatch(/\s/);
      for (const text of without) expect(text).not.toBe('');
    }),
  );
});
