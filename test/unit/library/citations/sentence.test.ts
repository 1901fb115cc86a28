import { expect, test } from 'vitest';
import { sentenceAt } from '../../../../src/library/citations/sentence.ts';

test.each([
  ['第一句。第二句按照【A】办理！第三句', '第二句按照【A】办理！'],
  ['按照【A】办理', '按照【A】办理'],
  ['他说：“照旧。”随后按【A】办；再说。完', '随后按【A】办；再说。'],
  ['网址http://a.cn/?id=【A】见上。', '网址http://a.cn/?id=【A】见上。'],
  ['能否执行【A】?可以。', '能否执行【A】?'],
  ['城市\t平台\n北京\t按【A】申领\n天津\t无', '按【A】申领'],
])('%s', (text, sentence) => {
  const start = text.indexOf('【A】');
  expect(sentenceAt(text, start, start + 3)).toBe(sentence);
});
