import { expect, test } from 'vitest';
import { twin } from '../../../src/library/twin.ts';
import type { CitationTarget, ResolvedCitation } from '../../../src/model/citation.ts';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { outline } from '../../../src/outline/outline.ts';
import { readBlocks } from '../../../src/outline/read-blocks.ts';

const FRONT: FrontMatter = {
  id: 'jia-2021-3',
  title: '关于考勤的通知',
  docNumber: '甲办〔2021〕3号',
  date: '2021-03-01',
  issuers: ['甲市人民政府'],
  issuersInferred: false,
  kind: '通知',
  region: '甲',
  section: null,
  addressees: ['各单位：'],
  attachments: ['名单'],
  topics: [],
  bulletin: '2021-01',
  ordinal: 1,
  pages: null,
  contentHash: '0'.repeat(64),
};

const BLOCKS = readBlocks(
  '各单位：\n\n一、甲乙。丙。\n\n（一）丙。\n\n附件：名单\n\n甲市人民政府\n\n2021年3月1日\n\n（此件公开发布）',
);

function citation(target: CitationTarget, text: string): ResolvedCitation {
  return {
    span: { block: 1, start: 0, end: 1 },
    text,
    clause: 'sec_1',
    form: 'title',
    docNumber: null,
    title: null,
    issuers: [],
    year: null,
    points: [],
    sentence: text,
    target,
  };
}

test('front matter, frame in printed order, clauses with ids and text, citations', () => {
  const made = twin({
    front: FRONT,
    blocks: BLOCKS,
    outline: outline(BLOCKS, FRONT),
    citations: [
      citation({ kind: 'clause', notice: 'yi-2020-1', clause: 'sec_2' }, '《乙》'),
      citation({ kind: 'notice', notice: 'bing-2020-1' }, '《丙》'),
      citation({ kind: 'law', law: 'laodongfa' }, '劳动法'),
      citation({ kind: 'external', key: '丁' }, '《丁》'),
      citation({ kind: 'unknown', reason: '两件同名' }, '《戊》'),
    ],
    cites: ['yi-2020-1', 'bing-2020-1'],
    citedBy: [],
  });
  expect(made).toMatchObject({ ...FRONT, version: 1, url: 'notices/jia-2021-3.html' });
  expect(made.frame).toEqual([
    '各单位：',
    '附件：名单',
    '甲市人民政府',
    '2021年3月1日',
    '（此件公开发布）',
  ]);
  expect(made.clauses).toEqual([
    {
      id: 'sec_1',
      kind: 'sec',
      label: '一、',
      heading: '甲乙',
      text: '一、甲乙。丙。',
      children: [
        {
          id: 'sec_1__sub_1',
          kind: 'sub',
          label: '（一）',
          heading: null,
          text: '（一）丙。',
          children: [],
        },
      ],
    },
  ]);
  expect(made.citations.map(({ kind, target }) => [kind, target])).toEqual([
    ['clause', 'yi-2020-1'],
    ['notice', 'bing-2020-1'],
    ['law', 'laodongfa'],
    ['external', null],
    ['unknown', null],
  ]);
  expect([made.cites, made.citedBy]).toEqual([['yi-2020-1', 'bing-2020-1'], []]);
});
