import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unpacked } from '../../../../src/search/pagefind/bundle.ts';
import { CBOR, cborReader } from '../../../../src/search/pagefind/cbor.ts';
import { gather } from '../../../../src/search/pagefind/gather.ts';
import {
  closePagefind,
  indexPart,
  pagefindFiles,
} from '../../../../src/search/pagefind/index-part.ts';
import { placeBits } from '../../../../src/search/pagefind/place-bits.ts';
import type { WordRecord } from '../../../../src/search/pagefind/records.ts';
import { rangeToken } from '../../../../src/text/index-tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'gather-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Word by word, the pages and places of a file of an index. */
function postings(file: Uint8Array): [word: string, pages: [page: number, places: number[]][]][] {
  const reader = cborReader(unpacked(file));
  reader.head(CBOR.array);
  return Array.from({ length: reader.head(CBOR.array) }, () => {
    reader.head(CBOR.array);
    const word = reader.text();
    let page = 0;
    const pages = Array.from({ length: reader.head(CBOR.array) }, (): [number, number[]] => {
      reader.head(CBOR.array);
      page += reader.head(CBOR.number);
      const places: number[] = [];
      let place = 0;
      for (let left = reader.head(CBOR.array); left > 0; left -= 1)
        if (reader.isNegative()) reader.head(CBOR.negative);
        else {
          place += reader.head(CBOR.number);
          places.push(place);
        }
      expect(reader.head(CBOR.array)).toBe(0);
      return [page, places];
    });
    expect(reader.head(CBOR.array)).toBe(0);
    return [word, pages];
  });
}

/** As many pieces as the longest of the notices has: more than there are bits. */
const PIECES = 800;
const records = ['社保 缓缴 疫情', '疫情 社保', '缓缴', '医保 社保 缓缴 工资', '疫情'].map(
  (content): WordRecord => {
    const tokens = Array.from({ length: 400 }, () => content.split(' ')).flat();
    return { tokens, pieces: tokens.map((_, at) => Math.floor(at / 3)), count: PIECES };
  },
);

test('parts put together hold what Pagefind makes of all notices at once, its places as one', async () => {
  const files = await pagefindFiles(records.map(({ tokens }) => tokens.join(' ')));
  const atOnce = files.filter(({ path }) => path.endsWith('.pf_index'));
  const parts = [await indexPart(records.slice(0, 2)), await indexPart(records.slice(2))];
  await closePagefind();
  const entry = files.find(({ path }) => path.endsWith('pagefind-entry.json'));
  const noted: [string, number][] = [];
  gather(
    folder,
    parts,
    0,
    JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')),
    (word, pages) => noted.push([word, pages]),
  );
  const gathered = readdirSync(join(folder, 'index')).flatMap((name) =>
    postings(readFileSync(join(folder, 'index', name))),
  );
  const expected = atOnce
    .flatMap(({ content }) => postings(content))
    .map(([word, pages]) => [
      word,
      pages.map(([page, places]) => [
        page,
        [
          placeBits(
            places.map((place) => Math.floor(place / 3)),
            PIECES,
          ),
        ],
      ]),
    ]);
  const byWord = (list: readonly unknown[]): unknown[] =>
    list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  expect(byWord(gathered)).toEqual(byWord(expected));
  expect(new Map(noted).get('社保')).toBe(3);
}, 60_000);

test('a frequent word has an entry for each range of pages, and is counted as one', async () => {
  const own = mkdtempSync(join(tmpdir(), 'gather-'));
  const many = Array.from({ length: 3 }, () => indexPart(records));
  const parts = await Promise.all(many);
  await closePagefind();
  const noted = new Map<string, number>();
  const entry = { version: '1', languages: {}, include_characters: [] };
  gather(own, parts, 0, entry, (word, pages) => noted.set(word, pages), { frequent: 6 });
  const words = new Map(
    readdirSync(join(own, 'index')).flatMap((name) =>
      postings(readFileSync(join(own, 'index', name))),
    ),
  );
  rmSync(own, { recursive: true });
  // Three of five notices hold 社保, one 工资, in each of three parts.
  expect(noted.get('社保')).toBe(9);
  expect(words.has('社保')).toBe(false);
  expect(words.get(rangeToken('社保', 0))?.map(([page]) => page)).toEqual([
    0, 1, 3, 5, 6, 8, 10, 11, 13,
  ]);
  expect(words.get('工资')?.map(([page]) => page)).toEqual([3, 8, 13]);
}, 60_000);
