import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortQuote } from '../../../../src/library/facts/short-quote.ts';

const LONG =
  '住房公积金缴存人受新冠肺炎疫情影响，2020年6月30日前，以提供租房合同、房租发票方式申请租房提取住房公积金的，提取额度调整为以缴存人实际支付的房租金额确定，不受缴存人月缴存额的限制';
const FAR = `${'各地要高度重视，'.repeat(12)}并于3月5日前将印发的办法报部里备案，抄送财政部。`;

test.each([
  ['申报时间：2020年3月1日-3月31日。', '3月31日', '申报时间：2020年3月1日-3月31日'],
  [
    LONG,
    '2020年6月30日前',
    '……2020年6月30日前，以提供租房合同、房租发票方式申请租房提取住房公积金的……',
  ],
  [FAR, '3月5日前', '……各地要高度重视，并于3月5日前将印发的办法报部里备案，抄送财政部'],
  ['办'.repeat(90), '办', `${'办'.repeat(48)}……`],
])('%s', (quote, words, short) => {
  expect(shortQuote(quote, words)).toBe(short);
});

test('it holds the words, is part of the quotation, and short', () => {
  const text = fc.string({ unit: fc.constantFrom('办', '，', '；', '月'), maxLength: 90 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const short = shortQuote(`${before}3月5日前${after}`, '3月5日前');
      expect(short).toContain('3月5日前');
      expect(`${before}3月5日前${after}`).toContain(short.replaceAll('……', ''));
      expect(short.length).toBeLessThanOrEqual(56);
    }),
  );
});
