import { expect, test } from 'vitest';
import type { SearchCore, SearchNotice } from '../../../../src/model/search-index.ts';
import { columnNotices } from '../../../../src/search/client/candidates-columns.ts';
import { tieredCore } from '../../../../src/search/pagefind/tiered-core.ts';

const notice = (more: Partial<SearchNotice>): SearchNotice => ({
  id: '',
  title: '',
  no: null,
  date: '2020-02-21',
  issuers: [0],
  kind: 0,
  region: 0,
  topics: [],
  bulletin: 0,
  pages: null,
  due: false,
  ...more,
});
const named = (id: string) => ({ id, name: id, aliases: [] });

test('what notices are filtered and sorted by comes back from the columns', () => {
  const notices = [
    notice({ topics: [0, 2], due: true }),
    notice({ date: null, issuers: [1, 0], region: 1 }),
    notice({ date: '2019-12-31', kind: 1, topics: [1] }),
    ...Array.from({ length: 20 }, (_, at) =>
      notice({
        date: `2020-03-${String(at + 1).padStart(2, '0')}`,
        topics: [at % 3],
        due: at > 15,
      }),
    ),
  ];
  const core: SearchCore = {
    version: 1,
    notices,
    issuers: [named('a'), named('b')],
    kinds: [named('通知'), named('公告')],
    regions: [named('全国'), named('北京')],
    topics: [named('x'), named('y'), named('z')],
    bulletins: [named('2020-02')],
    outside: [],
    vocabulary: '',
    totals: [1, 1, 1, 1],
    synonyms: [],
    absent: '',
    questions: { drop: [], ask: {}, faint: [] },
  };
  const tiered = tieredCore(core, {
    pieces: 0,
    words: 0,
    inner: '',
    characters: '',
    heard: '',
    said: '',
    shards: ['pagefind'],
    ranges: 1,
    folders: [['texts/2020-02.0', 0, 0]],
  });
  expect(columnNotices(JSON.parse(JSON.stringify(tiered)))).toEqual(notices);
});
