import type { SearchCore, SearchManifest, SearchText } from '../../model/search-index.ts';
import type { TieredCore, TieredManifest } from '../../model/search-tiers.ts';
import { fold } from '../../text/fold.ts';
import { answer, answering, type Request } from './answer.ts';
import { type Answered, candidateSearch } from './candidates.ts';
import type { OpenIndex } from './candidates-pagefind.ts';
import { inSlices } from './in-slices.ts';
import { type SearchLibrary, searchLibrary } from './library.ts';
import type { Load } from './load.ts';
import { indexing } from './text-index.ts';

// 勞 關 係: Han characters, which may be traditional forms
const HAN = /\p{Script=Han}/u;

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

/** Folds queries; characters that neither the texts nor the thesaurus know are read as traditional forms. */
function queryFolder(
  known: readonly string[],
  forms: () => Promise<unknown>,
): OpenLibrary['foldQuery'] {
  const strange = (character: string): boolean =>
    HAN.test(character) && !known.some((text) => text.includes(character));
  return async (typed) => {
    const folded = fold(typed);
    if (![...folded].some(strange)) return folded;
    const [from, to] = (await forms()) as [string, string];
    return [...folded]
      .map((character) => {
        const place = strange(character) ? from.indexOf(character) : -1;
        return place === -1 ? character : to.charAt(place);
      })
      .join('');
  };
}

const said = ({ synonyms }: Pick<SearchCore, 'synonyms'>): string =>
  synonyms.map(([say]) => say).join('');

/** A library of what is known about the notices without their texts: enough to count what the filters would leave. */
const withoutTexts = (core: SearchCore): SearchLibrary =>
  searchLibrary({ ...core, outside: [], vocabulary: '', synonyms: [] }, []);

/**
 * Opens an index, which loads its files when they are needed: a small library whole; of a large one what tells which texts to load, which is
 * Pagefind's part. `pagefind` prepares to open its indexes. Rejects with a `LoadFailure`.
 */
export async function openLibrary(
  load: Load,
  pagefind: (stamp: string) => OpenIndex,
): Promise<OpenLibrary> {
  const manifest = (await load('manifest.js')) as SearchManifest | TieredManifest;
  const forms = (): Promise<unknown> => load(manifest.traditional);
  if (manifest.version === 2) {
    const core = (await load(manifest.core)) as TieredCore;
    return {
      answer: candidateSearch(load, { ...manifest, core }, pagefind(manifest.stamp)),
      foldQuery: queryFolder([core.characters, said(core)], forms),
      prepare: () => Promise.resolve(),
    };
  }
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
