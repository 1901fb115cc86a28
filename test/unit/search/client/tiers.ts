import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { SearchCore, SearchManifest, SearchText } from '../../../../src/model/search-index.ts';
import type { TieredManifest } from '../../../../src/model/search-tiers.ts';
import type { Found, OpenIndex } from '../../../../src/search/client/candidates-pagefind.ts';
import { searchLibrary } from '../../../../src/search/client/library.ts';
import type { Load } from '../../../../src/search/client/load.ts';
import type { IndexRecord } from '../../../../src/search/pagefind/bundle.ts';
import { pairRecords, wordRecords } from '../../../../src/search/pagefind/records.ts';
import { termFinder } from '../../../../src/search/pagefind/terms.ts';
import { pieces } from '../../../../src/search/pieces.ts';
import { readTwins } from '../../../../src/search/read-data.ts';

/** Reads the files of a built index as the search page does, without a browser. */
export function fileLoader(dist: string): Load {
  return async (file) => {
    let value: unknown;
    const receive = (_: string, given: unknown): void => {
      value = given;
    };
    const script = readFileSync(join(dist, 'search-index', file), 'utf8');
    vm.runInNewContext(script, { wenhaoSearch: receive });
    return value;
  };
}

/** The library of a built index that comes whole. */
export async function wholeLibrary(dist: string) {
  const load = fileLoader(dist);
  const manifest = (await load('manifest.js')) as SearchManifest;
  const texts = await Promise.all(manifest.texts.map(load));
  return searchLibrary((await load(manifest.core)) as SearchCore, texts as SearchText[]);
}

export const tieredManifest = async (dist: string): Promise<TieredManifest> =>
  (await fileLoader(dist)('manifest.js')) as TieredManifest;

/** What Pagefind does with records: one token gives all its places; a phrase in quotes, the first place where it stands. */
function index(records: Iterable<IndexRecord>): (query: string) => Promise<Found[]> {
  const tokens = new Map<string, Map<number, number[]>>();
  let notice = 0;
  for (const { content } of records) {
    content.split(' ').forEach((token, at) => {
      const pages = tokens.get(token) ?? new Map<number, number[]>();
      tokens.set(token, pages);
      const places = pages.get(notice);
      if (places === undefined) pages.set(notice, [at]);
      else places.push(at);
    });
    notice += 1;
  }
  const placesOf = (token: string, page: number): readonly number[] =>
    tokens.get(token)?.get(page) ?? [];
  return async (query) => {
    const words = query.replaceAll('"', '').split(' ');
    const first = tokens.get(words[0] ?? '') ?? new Map<number, number[]>();
    return [...first].flatMap(([page, places]): Found[] => {
      const starts = places.filter((at) =>
        words.every((word, step) => placesOf(word, page).includes(at + step)),
      );
      return starts.length > 0 ? [{ notice: page, places: starts }] : [];
    });
  };
}

/** Stands for Pagefind: the same records, searched in plain sight. `words` are those of the vocabulary and the thesaurus. */
export function plainIndexes(dist: string, words: Iterable<string>): OpenIndex {
  const notices = readTwins(dist).map((twin) => pieces(twin));
  const finder = termFinder(words);
  const searches = {
    pagefind: index(wordRecords(notices, finder, () => undefined)),
    'pagefind-literal': index(pairRecords(notices)),
  };
  return async ([first]) => ({
    search: searches[first?.folder === 'pagefind' ? 'pagefind' : 'pagefind-literal'],
  });
}
