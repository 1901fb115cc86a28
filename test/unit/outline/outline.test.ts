import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clause, Outline } from '../../../src/model/clause.ts';
import type { OutlineFront } from '../../../src/outline/frame.ts';
import { outline } from '../../../src/outline/outline.ts';
import { readBlocks } from '../../../src/outline/read-blocks.ts';

const CASES = 'test/fixtures/outline/cases';

const FRONT: OutlineFront = {
  id: '2021-01-01',
  bulletin: '2021-01',
  title: '关于考勤的通知',
  date: null,
  issuers: [],
  addressees: [],
};

function outlineOf(body: string, front: Partial<OutlineFront> = {}): Outline {
  return outline(readBlocks(body), { ...FRONT, ...front });
}

function all(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) => [clause, ...all(clause.children)]);
}

/** One line a clause: last part of its id, label, heading; then what frames the text. */
function drawn(result: Outline): string {
  const lines: string[] = [];
  const draw = (clauses: readonly Clause[], depth: number): void => {
    for (const { id, label, heading, headingForm, children } of clauses) {
      const parts = [id.split('__').at(-1), label, heading === null ? null : `[${heading}]`];
      const line = [...parts, headingForm].filter((part) => part !== null).join(' ');
      lines.push(`${'  '.repeat(depth)}${line}`);
      draw(children, depth + 1);
    }
  };
  draw(result.clauses, 0);
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['addressees', result.addressees],
    ['sign-off', result.signOff],
    ['notes', result.notes],
    ['titles', result.titles],
  ];
  for (const [name, blocks] of rows)
    if (blocks.length > 0) lines.push(`${name} ${blocks.join(' ')}`);
  if (result.problems.length > 0) lines.push(result.problems.map(({ rule }) => rule).join(' '));
  return `${lines.join('\n')}\n`;
}

describe('cases', () => {
  for (const name of readdirSync(CASES)) {
    test(name, () => {
      const file = (base: string): string => readFileSync(join(CASES, name, base), 'utf8');
      const front = existsSync(join(CASES, name, 'front.json'))
        ? JSON.parse(file('front.json'))
        : {};
      const result = outlineOf(file('body.md'), front);
      expect(drawn(result)).toBe(file('outline.txt'));
      if (existsSync(join(CASES, name, 'ids.txt'))) {
        expect(all(result.clauses).map(({ id }) => id)).toEqual(file('ids.txt').trim().split('\n'));
      }
    });
  }
});

test('a repeated number is told in Chinese, with the notice and the words of the place', () => {
  const [problem] = outlineOf('一、有奖举报。\n\n一、匿名举报。').problems;
  expect(problem).toMatchObject({
    rule: 'number-repeat',
    notice: FRONT.id,
    excerpt: '一、匿名举报。',
  });
  expect(problem?.message).toContain('“一、”重复');
});

test('a paragraph with number after number is a child only if the numbering says so', () => {
  const { clauses } = outlineOf('一、甲。\n\n1.乙；\n\n2.丙。\n\n二、丁。');
  expect(all(clauses).map(({ id }) => id)).toEqual([
    'sec_1',
    'sec_1__item_1',
    'sec_1__item_2',
    'sec_2',
  ]);
});

test('a list of 问题 without answers is no Q&A', () => {
  const { clauses } = outlineOf(
    '问题1：台账不全。\n\n整改措施：补录。\n\n问题2：上报不及时。\n\n整改措施：按月上报。',
  );
  expect(clauses.map(({ kind }) => kind)).toEqual(['p', 'p', 'p', 'p']);
});

test('tables belong to the clause above them', () => {
  const { clauses } = outlineOf('一、标准如下：\n\n| 档 | 元 |\n| --- | --- |\n| 一 | 5 |');
  expect(clauses.map(({ blocks }) => blocks)).toEqual([[0, 1]]);
  expect(clauses[0]?.text).toBe('一、标准如下：\n档\t元\n一\t5');
});

test('an unsigned date in the text is no sign-off', () => {
  expect(outlineOf('## 一、活动时间\n\n2021年3月1日\n\n## 二、地点\n\n线上').signOff).toEqual([]);
});

test('names without a date sign at the very end', () => {
  const result = outlineOf('特此通告。\n\n甲市人民政府', { issuers: ['甲市人民政府'] });
  expect(result.signOff).toEqual([1]);
});

test('a date in Chinese numerals signs', () => {
  const result = outlineOf('特此通告。\n\n甲市人民政府 二○二一年三月十日', {
    issuers: ['甲市人民政府'],
  });
  expect(result.signOff).toEqual([1]);
});

describe('properties', () => {
  const parts = fc.array(fc.array(fc.nat(3), { maxLength: 4 }), { minLength: 1, maxLength: 9 });
  const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

  test('ids are the printed numbers under their printed parents', () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const body: string[] = [];
        const ids: string[] = [];
        for (const [part, subs] of counts.entries()) {
          body.push(`${DIGITS[part]}、要求。各地要落实。`);
          ids.push(`sec_${part + 1}`);
          for (const [sub, items] of subs.entries()) {
            body.push(`（${DIGITS[sub]}）办法。各地要执行。`);
            ids.push(`sec_${part + 1}__sub_${sub + 1}`);
            for (let item = 1; item <= items; item += 1) {
              body.push(`${item}\\.细则。各地要照办。`);
              ids.push(`sec_${part + 1}__sub_${sub + 1}__item_${item}`);
            }
          }
        }
        const result = outlineOf(body.join('\n\n'));
        expect(all(result.clauses).map(({ id }) => id)).toEqual(ids);
        expect(result.problems).toEqual([]);
      }),
    );
  });

  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(
        '一、甲。乙。',
        '二、甲',
        '（一）甲。',
        '（三）甲：',
        '1.甲',
        '3.甲。',
        '（1）甲',
        '①甲',
        '第一条 甲',
        '第三条甲',
        '## 第一章 甲',
        '# 附件2',
        '# 甲',
        '问：甲？',
        '答：甲。',
        '附件：甲',
        '甲局',
        '2021年1月2日',
        '（甲）',
        '各单位：',
        '甲。',
        '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
        '### 甲',
        '- 甲\n- 乙',
        '> 甲',
        '<b>甲</b>',
      ),
      fc.string(),
    ),
    { maxLength: 25 },
  );

  test('whatever stands in the file, every block has one place and every id is given once', () => {
    fc.assert(
      fc.property(lines, (blocks) => {
        const body = blocks.join('\n\n');
        const read = readBlocks(body);
        const result = outline(read, { ...FRONT, addressees: ['各单位：'], issuers: ['甲局'] });
        const clauses = all(result.clauses);
        const ids = clauses.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const places = [
          ...clauses.flatMap((clause) => clause.blocks),
          ...result.addressees,
          ...result.signOff,
          ...result.notes,
          ...result.titles,
        ];
        expect(places.sort((a, b) => a - b)).toEqual(read.map(({ index }) => index));
      }),
      { numRuns: 500 },
    );
  });
});
