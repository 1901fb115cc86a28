import { toString as plain } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { oneFile } from '../../../src/store/one-file.ts';

const FRONT: FrontMatter = {
  id: 'renshebufa-2020-8',
  title: '关于*稳定*_劳动关系_的<b>意见</b>',
  docNumber: '人社部发〔2020〕8号',
  date: '2020-02-07',
  issuers: ['人力资源社会保障部', '全国总工会'],
  issuersInferred: false,
  kind: '意见',
  region: '全国',
  section: '人社部',
  addressees: [],
  attachments: [],
  topics: [],
  bulletin: '2020-02',
  ordinal: 22,
  pages: null,
  contentHash: 'a'.repeat(64),
};

test('one heading a notice in its exact words, headings of the text below it, absent facts left out', () => {
  const text = oneFile('文号', [
    { front: FRONT, body: '各省：\n\n## 一、总则\n\n### （一）范围\n\n正文 # 不是标题\n' },
    {
      front: { ...FRONT, id: '2020-02-23', docNumber: null, date: null, issuers: [] },
      body: '问：…\n',
    },
  ]);
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(text);
  const headings = children.flatMap((node) =>
    node.type === 'heading' ? [`${node.depth} ${plain(node)}`] : [],
  );
  expect(headings).toEqual([
    '1 文号',
    `2 ${FRONT.title}`,
    '3 一、总则',
    '4 （一）范围',
    `2 ${FRONT.title}`,
  ]);
  const lists = children.flatMap((node) =>
    node.type === 'list' ? [node.children.map((item) => plain(item))] : [],
  );
  expect(lists).toEqual([
    [
      '文号：人社部发〔2020〕8号',
      '机关：人力资源社会保障部、全国总工会',
      '成文：2020-02-07',
      '编号：renshebufa-2020-8',
      '刊于：2020-02，第22件',
    ],
    ['编号：2020-02-23', '刊于：2020-02，第22件'],
  ]);
});
