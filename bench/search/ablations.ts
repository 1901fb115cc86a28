import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { SearchCore, SearchManifest, SearchText } from '../../src/model/search-index.ts';
import { answer, type Request } from '../../src/search/client/answer.ts';
import { searchLibrary } from '../../src/search/client/library.ts';
import { fold } from '../../src/text/fold.ts';
import type { Engine } from './peers.ts';

const NO_FILTERS = {
  issuer: [],
  topic: [],
  kind: [],
  region: [],
  month: [],
  bulletin: [],
  from: '',
  to: '',
  due: false,
};

/** The search of a built site with one part left out at a time. */
export function ablated(dist: string): [string, Engine][] {
  const folder = join(dist, 'search-index');
  const files = new Map<string, unknown>();
  const context = vm.createContext({
    wenhaoSearch: (file: string, value: unknown) => files.set(file, value),
  });
  for (const name of readdirSync(folder))
    vm.runInContext(readFileSync(join(folder, name), 'utf8'), context);
  const manifest = files.get('manifest.js') as SearchManifest;
  const library = searchLibrary(
    files.get(manifest.core) as SearchCore,
    manifest.texts.map((name) => files.get(name) as SearchText),
  );
  const [from, to] = files.get(manifest.traditional) as [string, string];
  const simplified = (text: string): string =>
    [...text]
      .map((character) => {
        const place = library.index.text.includes(character) ? -1 : from.indexOf(character);
        return place === -1 ? character : to.charAt(place);
      })
      .join('');
  const engine =
    (steps: Pick<Request, 'expand' | 'ladder' | 'runs'>): Engine =>
    async (q) => {
      const text = simplified(fold(q));
      const { hits } = answer(library, { text, filters: NO_FILTERS, sort: 'relevance', ...steps });
      return hits.map(({ notice }) => library.notices[notice]?.id ?? '');
    };
  return [
    ['everything', engine({ expand: true, ladder: true, runs: true })],
    ['no synonyms', engine({ expand: false, ladder: true, runs: true })],
    ['no literal runs (words alone)', engine({ expand: true, ladder: true, runs: false })],
    ['no ladder (all words or nothing)', engine({ expand: true, ladder: false, runs: true })],
  ];
}
