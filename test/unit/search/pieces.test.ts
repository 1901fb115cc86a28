import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Twin } from '../../../src/model/twin.ts';
import { pieces } from '../../../src/search/pieces.ts';

const twin = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../fixtures/search/notices/jingrenshelaozi-2020-13.json'),
    'utf8',
  ),
) as Twin;

test('title, number and addressees come before the clauses, the sign-off behind them', () => {
  const all = pieces(twin);
  expect(all[0]?.[4]).toBe(twin.title);
  expect(all[1]?.[4]).toBe('京人社劳字〔2020〕13号');
  expect(all[2]?.[4]).toBe(twin.addressees[0]);
  const ids = all.map(([id]) => id);
  expect(ids.lastIndexOf('')).toBe(ids.length - 1);
  expect(all.at(-1)?.[4]).toMatch(/2020年1月31日/);
});

test('a clause tells how long its label and its heading are', () => {
  const clause = { kind: 'sec', label: '二、', heading: '灵活安排', children: [] } as const;
  const all = pieces({
    ...twin,
    clauses: [
      { ...clause, id: 'sec_2', text: '二、灵活安排。企业可以调剂' },
      { ...clause, id: 'sec_3', heading: null, text: '别的编号' },
      {
        id: 'att_1',
        kind: 'att',
        label: '附件1',
        heading: '企事业单位复工复产疫情防控措施指南',
        text: '附件1 企事业单位复工复产疫情防控措施指南',
        children: [{ ...clause, id: 'att_1__sec_2', text: '二、灵活安排' }],
      },
    ],
  });
  const of = (id: string) => all.find((piece) => piece[0] === id);
  expect(of('sec_2')?.slice(0, 4)).toEqual(['sec_2', 0, 2, 4]);
  expect(of('sec_3')?.slice(0, 4)).toEqual(['sec_3', 0, 0, 0]);
  expect(of('att_1')?.slice(0, 4)).toEqual(['att_1', 0, 3, 18]);
  expect(of('att_1__sec_2')?.slice(0, 4)).toEqual(['att_1__sec_2', 1, 2, 4]);
  // What is issued with a notice is printed behind its sign-off.
  expect(all.findIndex(([id]) => id === 'att_1')).toBeGreaterThan(
    all.findIndex(([, , , , text]) => text.includes('2020年1月31日')),
  );
});

test('with the Markdown at hand, sign-off and notes stand where they are printed', () => {
  const clause = { label: null, heading: null, children: [] } as const;
  const all = pieces(
    {
      ...twin,
      addressees: [],
      frame: ['各市人民政府：', '国务院办公厅', '2021年5月1日', '没有印出来的一行'],
      clauses: [
        { ...clause, id: 'p_1', kind: 'p', text: '经国务院办公厅同意，请认真贯彻执行。' },
        { ...clause, id: 'att_1', kind: 'att', text: '附件 1\n治理方案', heading: null },
        { ...clause, id: 'att_1__p_1', kind: 'p', text: '一九八〇年以来。' },
      ],
    },
    '各市人民政府：\n\n经国务院办公厅同意，请认真贯彻执行。\n\n国务院办公厅\n\n2021年5月1日\n\n# 附件 1 治理方案\n\n一九八〇年以来。\n',
  );
  expect(all.slice(2).map(([id, , , , text]) => id || text)).toEqual([
    '各市人民政府：',
    'p_1',
    '国务院办公厅',
    '2021年5月1日',
    'att_1',
    'att_1__p_1',
    '没有印出来的一行',
  ]);
});
