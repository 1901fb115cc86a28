import type {
  SearchCore,
  SearchFacetValue,
  SearchNotice,
  SearchSynonyms,
} from '../model/search-index.ts';
import type { TwinFacts } from '../model/twin.ts';
import { decodeVocabulary } from '../text/decode-vocabulary.ts';
import { fold } from '../text/fold.ts';
import { lexicon } from '../text/lexicon.ts';
import { queryCounts } from '../text/query-counts.ts';
import { questionWords } from '../text/question-words.ts';
import { saidWords } from '../text/said-words.ts';
import type { Cut } from '../text/words.ts';
import { compileSynonyms } from './compile-synonyms.ts';
import { facetList } from './facet-values.ts';
import { outsideNumbers } from './outside-numbers.ts';
import type { readSearchData } from './read-data.ts';
import { countWords, encodeVocabulary } from './vocabulary.ts';

export type SearchData = ReturnType<typeof readSearchData>;

const WHITE_SPACE = /\s+/g;

/** A text as search compares it, white space left out. */
export const squeezed = (text: string): string => fold(text).replace(WHITE_SPACE, '');

/** What a browser would have to decode the whole vocabulary and thesaurus for. */
function totalsOf(
  vocabulary: string,
  synonyms: readonly SearchSynonyms[],
  absent: readonly string[],
  questions: SearchData['questions'],
): SearchCore['totals'] {
  const counts = decodeVocabulary(vocabulary);
  const said = new Set([...synonyms.flatMap(saidWords), ...absent]);
  const words = lexicon(queryCounts(counts, said, questionWords(questions)));
  const index = lexicon(counts);
  return [words.total, words.longest, index.total, index.longest];
}

/** Everything the search page needs besides the texts. `texts` holds each notice's whole text, `dues` the ids with a deadline. */
export function buildCore(
  twins: readonly TwinFacts[],
  texts: readonly string[],
  data: SearchData,
  cut: Cut,
  dues: ReadonlySet<string>,
): SearchCore {
  const issuers = facetList(
    data.issuers.map(({ id, name, short, aliases }) => ({
      id,
      name,
      aliases: [...new Set([short, ...aliases])],
    })),
  );
  const topics = facetList(data.topics.map(({ id, name }) => ({ id, name, aliases: [] })));
  const bulletins = facetList(
    Object.entries(data.bulletins).map(
      ([id, { name, issue }]): SearchFacetValue => ({
        id,
        name: bulletinLabel(name ?? id, issue ?? ''),
        aliases: [],
      }),
    ),
  );
  const kinds = facetList();
  const regions = facetList();
  const notices = twins.map(
    (twin): SearchNotice => ({
      id: twin.id,
      title: twin.title,
      no: twin.docNumber,
      date: twin.date,
      issuers: [...new Set(twin.issuers.map(issuers.indexOf))],
      kind: kinds.indexOf(twin.kind),
      region: regions.indexOf(twin.region),
      topics: twin.topics.map(topics.indexOf),
      bulletin: bulletins.indexOf(twin.bulletin),
      pages: twin.pages,
      due: dues.has(twin.id),
    }),
  );
  const all = texts.map(squeezed).join('\n');
  const vocabulary = encodeVocabulary(countWords(texts, data.words, cut));
  const holds = (run: string): boolean => all.includes(run);
  const synonyms = compileSynonyms(Object.values(data.synonyms).flat(), holds, cut);
  const absent = data.words.map(squeezed).filter((word) => !holds(word));
  return {
    version: 1,
    notices,
    issuers: issuers.values,
    kinds: kinds.values,
    regions: regions.values,
    topics: topics.values,
    bulletins: bulletins.values,
    outside: outsideNumbers(twins),
    vocabulary,
    totals: totalsOf(vocabulary, synonyms, absent, data.questions),
    synonyms,
    absent: absent.join('|'),
    questions: data.questions,
  };
}

/** Name and issue of a bulletin in one, the issue once. */
function bulletinLabel(name: string, issue: string): string {
  return name.includes(issue) ? name : `${name}${issue}`;
}
