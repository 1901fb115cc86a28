import { join } from 'node:path';
import type { Twin } from '../../../../src/model/twin.ts';
import { buildCore } from '../../../../src/search/build-core.ts';
import { answer, type Request } from '../../../../src/search/client/answer.ts';
import { type SearchLibrary, searchLibrary } from '../../../../src/search/client/library.ts';
import { pieces } from '../../../../src/search/pieces.ts';
import { readSearchData, readTwins } from '../../../../src/search/read-data.ts';
import { fold } from '../../../../src/text/fold.ts';
import { wordCutter } from '../../../../src/text/words.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/search');

/** No filter at all. */
export const NO_FILTERS: Request['filters'] = {
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

/** Seven notices of the real bulletin with a thesaurus and topics of their own; `change` may make others of them. */
export function sampleLibrary(change: (twin: Twin) => Twin = (twin) => twin): SearchLibrary {
  const twins = readTwins(FIXTURES).map(change);
  const data = readSearchData(join(FIXTURES, 'data'));
  const notices = twins.map((twin) => pieces(twin));
  const texts = notices.map((notice) => notice.map((piece) => piece[4]).join('\n'));
  const dues = new Set(['guobanfamingdian-2020-1']);
  return searchLibrary(buildCore(twins, texts, data, wordCutter(data.words), dues), [
    { first: 0, pieces: notices },
  ]);
}

/** Answers a typed query from a library; anything of the request may be changed. */
export function ask(library: SearchLibrary, typed: string, change: Partial<Request> = {}) {
  const found = answer(library, {
    text: fold(typed),
    filters: NO_FILTERS,
    sort: 'relevance',
    expand: true,
    ladder: true,
    runs: true,
    ...change,
  });
  return {
    ...found,
    ids: found.hits.map(({ notice }) => library.notices[notice]?.id ?? ''),
    /** Id of the best clause of the first notice. */
    best: library.index.pieces[found.hits[0]?.pieces[0] ?? -1]?.[0],
  };
}
