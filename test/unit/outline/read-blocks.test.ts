import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/outline/read-blocks.ts';

test.each([
  ['登录<http://fuwu.rsj.beijing.gov.cn/>办理', '登录http://fuwu.rsj.beijing.gov.cn/办理'],
  ['见www.cs12333.com网站', '见www.cs12333.com网站'],
  ['发至rcgz@gzw.beijing.gov.cn', '发至rcgz@gzw.beijing.gov.cn'],
  ['1\\.机构范围\\*\\_\\#', '1.机构范围*_#'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['见<b>粗体</b>处', '见<b>粗体</b>处'],
  ['![图](x.png)', '![图](x.png)'],
  ['[点此](javascript:alert(1))', '点此'],
  ['`代码`', '`代码`'],
  ['---', '---'],
  ['&lt;甲&gt; &copy;', '<甲> ©'],
])('%s', (body, text) => {
  expect(readBlocks(body).map((block) => block.text)).toEqual([text]);
});

test('headings, tables and paragraphs keep their kind, and text runs through emphasis', () => {
  const blocks = readBlocks(
    '# 附件1 名单\n\n**甲**乙\n\n| 城市 | 平台 |\n| --- | --- |\n| 合肥 | 支付宝 |',
  );
  expect(blocks.map(({ index, type, depth, text }) => [index, type, depth, text])).toEqual([
    [0, 'heading', 1, '附件1 名单'],
    [1, 'paragraph', 0, '甲乙'],
    [2, 'table', 0, '城市\t平台\n合肥\t支付宝'],
  ]);
});

test('link definitions and footnotes stay the characters they are', () => {
  expect(readBlocks('[1]: http://x.cn\n\n甲[^1]\n\n[^1]: 乙').map(({ text }) => text)).toEqual([
    '[1]: http://x.cn',
    '甲[^1]',
    '[^1]: 乙',
  ]);
});

test('numbering typed without a backslash is still numbering', () => {
  expect(
    readBlocks('1. 申请\n2. 公示。\n\n   公示五日。\n\n- 甲\n- 乙').map(({ text }) => text),
  ).toEqual(['1.申请', '2.公示。', '公示五日。', '甲\n乙']);
});
