import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';

describe('fold', () => {
  test.each([
    ['人社部发〔2020〕8号', '人社部发(2020)8号'],
    ['人社部发［２０２０］８号', '人社部发(2020)8号'],
    ['医保发【2020】6号', '医保发(2020)6号'],
    ['“互联网+职业技能培训计划”', '"互联网+职业技能培训计划"'],
    ['12333 电话、ＡＰＰ', '12333 电话、app'],
    ['2月17日—3月20日', '2月17日-3月20日'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps every offset, whatever stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
