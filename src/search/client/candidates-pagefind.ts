import { bytesOf } from './bytes-of.ts';
import type { Load, LoadFailure } from './load.ts';
import { wordSearch } from './word-search.ts';

/** A notice that an index found, and in which pieces of it the word stands: bit 0 for the title, the others for those behind it. */
export interface Found {
  readonly notice: number;
  readonly places: number;
}

/** An opened Pagefind index. */
export interface PagefindIndex {
  /** The notices that hold a word that stands in about so many. Rejects with a `LoadFailure`. */
  readonly search: (token: string, standing: number) => Promise<readonly Found[]>;
}

/** Opens Pagefind folders of the site, at least one, as one index, which has frequent words in so many ranges. */
export type OpenIndex = (folders: readonly string[], ranges: number) => Promise<PagefindIndex>;

const REMEMBERED = 100;

/** The same index, which does not search twice for what it has just found. */
export function remembering(index: PagefindIndex): PagefindIndex {
  const known = new Map<string, Promise<readonly Found[]>>();
  return {
    search: (token, standing) => {
      const asked = known.get(token) ?? index.search(token, standing);
      if (known.size >= REMEMBERED) known.clear();
      known.set(token, asked);
      return asked;
    },
  };
}

/** What one folder found: the number of a notice, in which pieces of it the word stands; then the next. */
interface Result {
  readonly bare: Uint32Array;
}

interface Instance {
  readonly mergeIndex: (
    folder: string,
    options: Readonly<Record<string, unknown>>,
  ) => Promise<unknown>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
}

interface Pagefind {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Instance;
}

type Fetch = (address: string) => Promise<Response>;

const SCRIPT = 'pagefind/pagefind.js';
/** The language of the index: Pagefind cuts queries of languages that it knows. */
const LANGUAGE = 'und';
/** A word of no index: asking for it loads what an index cannot do without. */
const NOTHING = '\ua48b';
// unloaded /any/path/pagefind/index/und_5834bc3.pf_index
const UNLOADED = /unloaded \S*?(?<file>pagefind[^/\s]*\/\S+)/;
// pagefind-2/../pagefind/wasm
const UP = /(?<![^/])[^/]+\/\.\.\//;

/** What stands for `fetch` where pages may not fetch: every file also stands there as a script that hands over its bytes. */
function scriptFetch(load: Load): Fetch {
  return async (address) => {
    const file = (address.split('?')[0] ?? '').replace(UP, '');
    return new Response(bytesOf(String(await load(`../${file}.js`))));
  };
}

function foundIn({ bare }: Result): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < bare.length; at += 2)
    found.push({ notice: bare[at] ?? 0, places: bare[at + 1] ?? 0 });
  return found;
}

function failure(error: unknown, folder: string): LoadFailure {
  const said = error instanceof Error ? error.message : String(error);
  const { file } = UNLOADED.exec(said)?.groups ?? {};
  if (file !== undefined) return { file };
  return {
    file: said.includes('WASM')
      ? 'pagefind/wasm.unknown.pagefind'
      : `${folder}/pagefind-entry.json`,
  };
}

/** Pagefind reads the language of the page, whatever it is told, the moment an instance is made. */
function createInstance(pagefind: Pagefind, options: Readonly<Record<string, unknown>>): Instance {
  const page = document.documentElement;
  const before = page.lang;
  page.lang = LANGUAGE;
  try {
    return pagefind.createInstance(options);
  } finally {
    page.lang = before;
  }
}

/**
 * Opens Pagefind indexes: from a server as Pagefind means it, with a worker; from a folder on disk by classic scripts.
 * `root` leads to the root of the site; `stamp` changes when the indexes do.
 */
export function pagefindOpener(load: Load, root: string, stamp: string): OpenIndex {
  const offline = location.protocol === 'file:';
  const base = offline ? '' : new URL(root, document.baseURI).href;
  let script: Promise<Pagefind> | null = null;
  const loadScript = async (): Promise<Pagefind> => {
    if (offline) {
      const make = (await load(`../${SCRIPT}.js`)) as (fetch: Fetch, address: string) => Pagefind;
      return make(scriptFetch(load), SCRIPT);
    }
    try {
      return (await import(`${base}${SCRIPT}`)) as Pagefind;
    } catch {
      throw { file: SCRIPT } satisfies LoadFailure;
    }
  };
  return async ([newest = '', ...older], ranges) => {
    script ??= loadScript();
    const instance = createInstance(await script, {
      basePath: `${base}${newest}/`,
      metaCacheTag: stamp,
      noWorker: offline,
    });
    const ask = async (tokens: readonly string[]): Promise<readonly Found[]> => {
      // Of what stands in quotation marks Pagefind gives the first place alone, and does not reckon what it is worth.
      const lines = tokens.map((token) => `"${token}"`).join('\n');
      try {
        return (await instance.search(lines)).results.flatMap(foundIn);
      } catch (error) {
        throw failure(error, newest);
      }
    };
    // The newest years bring the WebAssembly that the others wait for.
    await ask([NOTHING]);
    await Promise.all(
      older.map((folder) =>
        instance.mergeIndex(`${base}${folder}/`, { metaCacheTag: stamp }).catch((error) => {
          throw failure(error, folder);
        }),
      ),
    );
    if (older.length > 0) await ask([NOTHING]);
    return { search: wordSearch({ ask, folders: older.length + 1, ranges }) };
  };
}
