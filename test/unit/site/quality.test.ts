import { expect, test } from 'vitest';
import type { ResolvedCitation } from '../../../src/model/citation.ts';
import type { Library } from '../../../src/site/library.ts';
import { quality } from '../../../src/site/quality.ts';
import { notice } from './notices.ts';

const citation = (target: ResolvedCitation['target']): ResolvedCitation => ({
  span: { block: 0, start: 0, end: 1 },
  text: '《劳动法》',
  clause: null,
  form: 'title',
  docNumber: null,
  title: '劳动法',
  issuers: [],
  year: null,
  points: [],
  sentence: '依照《劳动法》。',
  target,
});

const library: Library = {
  config: { name: '文号', tagline: '公文', address: null, seal: null },
  issuers: [],
  topics: [],
  laws: [],
  bulletins: {},
  notices: [
    {
      ...notice({ topics: ['employment'] }, '一、要求。\n\n（一）办理。'),
      citations: [
        citation({ kind: 'law', law: 'labor-law' }),
        citation({ kind: 'clause', notice: 'y', clause: 'sec_1' }),
        citation({ kind: 'external', key: 'x' }),
        citation({ kind: 'unknown', reason: 'two of that name' }),
      ],
    },
    notice({ id: 'y', docNumber: null, date: null }),
  ],
  byId: new Map(),
  lawIndex: [],
  missing: [],
  relations: [],
  counterparts: [],
  relationsOf: new Map(),
  counterpartsOf: new Map(),
  byBulletin: new Map(),
  agencies: [],
};

const figures = (groups: ReturnType<typeof quality>): Record<string, string> =>
  Object.fromEntries(
    groups.flatMap(({ id, rows }) =>
      rows.map(({ name, figure }) => [`${id} ${name.trim()}`, figure]),
    ),
  );

test('everything is counted from the library', () => {
  const counted = figures(quality(library, { split: null, search: null }));
  expect(counted).toMatchObject({
    'texts 文件': '2',
    'texts 条款': '3',
    'fields 文号': '1',
    'fields 成文日期': '1',
    'fields 主题': '1',
    'citations 引用': '4',
    'citations 已认定': '2',
    'citations 本库文件': '1',
    'citations 法规': '1',
    'citations 本库未收': '1',
    'citations 不能认定': '1',
  });
});

test('what was not measured is left out, what was is told as measured', () => {
  expect(quality(library, { split: null, search: null }).map(({ id }) => id)).not.toContain(
    'search',
  );
  const split = [{ bulletin: '2020-02', notices: 2, placed: 1990, total: 2000, warnings: 3 }];
  const rows = quality(library, { split, search: null })[0]?.rows ?? [];
  expect(rows.find(({ name }) => name === '已归位')).toMatchObject({
    figure: '1,990',
    note: '尚有10字',
  });
});
