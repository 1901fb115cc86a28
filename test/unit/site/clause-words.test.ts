import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { outline } from '../../../src/outline/outline.ts';
import { readBlocks } from '../../../src/outline/read-blocks.ts';
import { clauseWords } from '../../../src/site/clause-words.ts';
import { notice } from './notices.ts';

function wordsOf(body: string, front: Partial<FrontMatter> = {}): Record<string, string> {
  const tree = outline(readBlocks(body), notice(front).front);
  return Object.fromEntries(clauseWords(tree));
}

describe('short references', () => {
  test('parts and items', () => {
    const words = wordsOf(
      '## 三、协商处理工资待遇问题\n\n（六）保障职工工资待遇权益。对因依法被隔离的职工，按正常劳动支付其工资。\n\n1\\. 一次性用工服务补助。',
    );
    expect(words['sec_3']).toBe('三');
    expect(words['sec_3__sub_6']).toBe('三（六）');
    expect(Object.values(words)).toContain('三（六）1');
  });

  test('articles are named by their own number', () => {
    const words = wordsOf(
      '## 第二章 工资\n\n第十二条 企业应当支付工资。\n\n第十三条 企业不得克扣工资。',
    );
    expect(words['art_12']).toBe('第十二条');
  });
});
