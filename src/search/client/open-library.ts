import type { SearchCore, SearchManifest, SearchText } from '../../model/search-index.ts';
import type { TieredManifest } from '../../model/search-tiers.ts';
import { answer, answering, type Request } from './answer.ts';
import type { Answered } from './candidates.ts';
import { inSlices } from './in-slices.ts';
import { type SearchLibrary, searchLibrary } from './library.ts';
import type { Load, LoadFailure } from './load.ts';
import { queryFolder, said } from './query-folder.ts';
import { indexing } from './text-index.ts';

/** An opened index and the files that it may still need. */
export interface OpenLibrary {
  /** Answers a request with room for so many notices. `early` gets answers that may still change. Rejects with a `LoadFailure`. */
  readonly answer: (
    request: Request,
    shown: number,
    early: (answered: Answered) => void,
  ) => Promise<Answered>;
  /** Folds a query; characters that the library does not know are read as traditional forms where they are. */
  readonly foldQuery: (typed: string) => Promise<string>;
  /** Loads what any answer will need, before one is asked for. Rejects with a `LoadFailure`. */
  readonly prepare: () => Promise<unknown>;
}

/** A library of what is known about the notices without their texts: enough to count what the filters would leave. */
const withoutTexts = (core: SearchCore): SearchLibrary =>
  searchLibrary({ ...core, outside: [], vocabulary: '', synonyms: [] }, []);

/** Opens the index of a library that is too large to come whole. Rejects with a `LoadFailure`. */
export type OpenTiers = (load: Load, manifest: TieredManifest) => Promise<OpenLibrary>;

const MANIFEST = 'manifest.js';

/**
 * Opens an index, which loads its files when they are needed: a small library whole; of a large one what tells which texts to load, as
 * `openTiers` does. Rejects with a `LoadFailure`; also where the library is large and `openTiers` null: it has grown since the page came.
 */
export async function openLibrary(load: Load, openTiers: OpenTiers | null): Promise<OpenLibrary> {
  const manifest = (await load(MANIFEST)) as SearchManifest | TieredManifest;
  if (manifest.version === 2) {
    if (openTiers === null) throw { file: MANIFEST } satisfies LoadFailure;
    return openTiers(load, manifest);
  }
  const forms = (): Promise<unknown> => load(manifest.traditional);
  const loadCore = async (): Promise<SearchCore> => (await load(manifest.core)) as SearchCore;
  const openWhole = async () => {
    const [core, ...texts] = await Promise.all([
      loadCore(),
      ...manifest.texts.map(async (file) => (await load(file)) as SearchText),
    ]);
    // The first answer may wait for a frame; a reader who types or scrolls may not wait for all of it.
    const index = await inSlices(indexing(texts));
    const library = searchLibrary(core, texts, index);
    return { library, fold: queryFolder([index.text, said(core)], forms) };
  };
  let opened: ReturnType<typeof openWhole> | null = null;
  const whole = (): ReturnType<typeof openWhole> => {
    opened ??= openWhole();
    return opened;
  };
  return {
    answer: async (request, shown) => {
      const onlyCounts = request.text === '' && shown === 0;
      if (onlyCounts) {
        const library = withoutTexts(await loadCore());
        return { library, found: answer(library, request) };
      }
      const { library } = await whole();
      return { library, found: await inSlices(answering(library, request)) };
    },
    foldQuery: async (typed) => (typed.trim() === '' ? '' : (await whole()).fold(typed)),
    prepare: whole,
  };
}
