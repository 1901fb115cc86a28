import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { SearchCore, SearchManifest, SearchText } from '../../../../src/model/search-index.ts';
import type { TieredManifest } from '../../../../src/model/search-tiers.ts';
import type { OpenIndex } from '../../../../src/search/client/candidates-pagefind.ts';
import { searchLibrary } from '../../../../src/search/client/library.ts';
import type { Load } from '../../../../src/search/client/load.ts';
import { placeBits } from '../../../../src/search/pagefind/place-bits.ts';
import { pieceRun, wordRecord } from '../../../../src/search/pagefind/records.ts';
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

/** Stands for Pagefind: the same records, searched in plain sight. `words` are those of the vocabulary and the thesaurus. */
export function plainIndex(dist: string, words: Iterable<string>): OpenIndex {
  const finder = termFinder(words);
  const tokens = new Map<string, Map<number, number>>();
  for (const [notice, twin] of readTwins(dist).entries()) {
    const record = wordRecord(pieces(twin).map(pieceRun), finder);
    record.tokens.forEach((token, at) => {
      const pages = tokens.get(token) ?? new Map<number, number>();
      tokens.set(token, pages);
      const place = placeBits([record.pieces[at] ?? 0], record.count);
      pages.set(notice, (pages.get(notice) ?? 0) | place);
    });
  }
  return async () => ({
    search: async (query) =>
      [...(tokens.get(query) ?? [])].map(([notice, places]) => ({ notice, places })),
  });
}
