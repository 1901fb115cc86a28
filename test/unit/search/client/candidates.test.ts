import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TieredCore } from '../../../../src/model/search-tiers.ts';
import { buildSearch } from '../../../../src/search/build-search.ts';
import { answer, type Request } from '../../../../src/search/client/answer.ts';
import { candidateSearch } from '../../../../src/search/client/candidates.ts';
import type { OpenIndex } from '../../../../src/search/client/candidates-pagefind.ts';
import type { SearchLibrary } from '../../../../src/search/client/library.ts';
import type { Load } from '../../../../src/search/client/load.ts';
import { decodeVocabulary } from '../../../../src/text/decode-vocabulary.ts';
import { fold } from '../../../../src/text/fold.ts';
import { NO_FILTERS } from './sample.ts';
import { fileLoader, plainIndex, tieredManifest, wholeLibrary } from './tiers.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/search');
const data = join(FIXTURES, 'data');
const whole = mkdtempSync(join(tmpdir(), 'whole-'));
const tiered = mkdtempSync(join(tmpdir(), 'tiered-'));
let library: SearchLibrary;
let index: OpenIndex;
let search: ReturnType<typeof candidateSearch>;

const request = (typed: string, change: Partial<Request> = {}): Request => ({
  text: fold(typed),
  filters: NO_FILTERS,
  sort: 'relevance',
  expand: true,
  ladder: true,
  runs: true,
  ...change,
});

const open = async (
  opener: OpenIndex,
  load: Load = fileLoader(tiered),
): Promise<ReturnType<typeof candidateSearch>> => {
  const manifest = await tieredManifest(tiered);
  const core = (await load(manifest.core)) as TieredCore;
  return candidateSearch(load, { ...manifest, core }, opener);
};

beforeAll(async () => {
  for (const dist of [whole, tiered])
    cpSync(join(FIXTURES, 'notices'), join(dist, 'notices'), { recursive: true });
  // What this notice cites stands in its text as well.
  for (const dist of [whole, tiered]) {
    const file = join(dist, 'notices/jingrenshelaozi-2020-13.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('的精神，', '、人社部发〔2019〕99号的精神，'));
  }
  await buildSearch({ dist: whole, data });
  await buildSearch({ dist: tiered, data, wholeTextLimit: 0 });
  library = await wholeLibrary(whole);
  const words = [
    ...decodeVocabulary(library.core.vocabulary).keys(),
    ...library.core.synonyms.flatMap(([say, mean]) => `${say}|${mean}`.split(/[| ]/)),
  ];
  index = plainIndex(tiered, words);
  search = await open(index);
}, 60_000);
afterAll(() => {
  for (const dist of [whole, tiered]) rmSync(dist, { recursive: true });
});

const nothing = (): void => undefined;

describe('a library in tiers answers as the same one whole', () => {
  test.each([
    '工资',
    '延长春节假期',
    '复工 工资',
    '隔离期间工资怎么发',
    '医保',
    '"工资待遇"',
    '疫情 -工资',
    '国办发明电〔2020〕1号',
    '1号',
    '类型:通知 疫情',
    '文号:2020',
    '',
    '沪人社规〔2020〕9号',
    '人社部发99号',
    '人社部发〔2019〕九十九号',
    '医保局6号文',
    '北京市人社局 劳字 13号',
    '财政部6号文',
    'yibaofa-2020-6',
    'YBF 6',
    'RSTMD2020 5',
    '比特币',
  ])('%s', async (typed) => {
    const expected = answer(library, request(typed));
    const { found, library: own } = await search(request(typed), 20, nothing);
    const ids = (from: SearchLibrary, { hits }: typeof found): string[] =>
      hits.map(({ notice }) => from.notices[notice]?.id ?? '');
    expect(ids(own, found)[0]).toBe(ids(library, expected)[0]);
    expect(new Set(ids(own, found))).toEqual(new Set(ids(library, expected)));
    expect(found.literal).toBe(expected.literal);
    expect(found.counts).toEqual(expected.counts);
    expect(found.nearest).toEqual(expected.nearest);
  });
});

test('every run that stands in a notice is found, whatever it is made of', async () => {
  const { text } = library.index;
  let wanted = 0;
  for (let at = 7; at < text.length; at += 97) {
    const run = text.slice(at, at + 1 + (at % 30));
    if (run.includes('\n') || /["|:-]/.test(run)) continue;
    const { found } = await search(request(run), 20, nothing);
    const expected = answer(library, request(run));
    expect(found.literal, run).toBe(expected.literal);
    wanted += expected.literal;
  }
  expect(wanted).toBeGreaterThan(20);
});

test('filters and dates choose which texts are loaded', async () => {
  const narrowed = request('工资', { filters: { ...NO_FILTERS, region: ['北京'] }, sort: 'date' });
  const { found, library: own } = await search(narrowed, 2, nothing);
  const shown = found.hits.slice(0, 2).map(({ notice }) => own.notices[notice]);
  for (const notice of shown) expect(notice?.title).not.toBe('');
  const dates = found.hits.map(({ notice }) => own.notices[notice]?.date ?? '');
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('a literal search that takes long does not delay the first answer, and completes it', async () => {
  const plain = fileLoader(tiered);
  const late = await open(index, async (file) => {
    if (file.startsWith('grams'))
      await new Promise((resolve) => {
        setTimeout(resolve, 600);
      });
    return plain(file);
  });
  let first = -1;
  const typed = request('期间工资');
  const { found } = await late(typed, 20, ({ found: { hits } }) => {
    first = hits.length;
  });
  expect(first).toBeGreaterThan(0);
  expect(found.literal).toBe(answer(library, typed).literal);
});

test('a file that does not load is an error, in the words as in the runs', async () => {
  const failing: OpenIndex = async () => ({
    search: () => Promise.reject({ file: 'pagefind/index/x.pf_index' }),
  });
  await expect((await open(failing))(request('工资'), 20, nothing)).rejects.toEqual({
    file: 'pagefind/index/x.pf_index',
  });
  const plain = fileLoader(tiered);
  const half = await open(index, (file) =>
    file.startsWith('grams') ? Promise.reject({ file }) : plain(file),
  );
  await expect(half(request('期间工资'), 20, nothing)).rejects.toHaveProperty('file');
});
